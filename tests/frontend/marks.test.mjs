import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import {
  forgetMarks,
  isMute,
  likes,
  loadMarks,
  mark,
  markOf,
  toggleMark,
  voteChanges,
} from "../../src/sneakpreview/frontend/state/marks.js";
import { loadMe, me } from "../../src/sneakpreview/frontend/state/me.js";
import { toasts } from "../../src/sneakpreview/frontend/state/toasts.js";
import { serve, somebody } from "./server.mjs";

const heat = { id: "tt0113277", title: "Heat", year: 1995, kind: "film", stars: [], poster: "" };
let server;
let person;
let stored;
let refuse;
let hold;
let told;

beforeEach(async () => {
  [person, stored, refuse, hold, told] = [somebody, {}, 0, null, null];
  server = await serve(async ({ method, path, body }) => {
    if (path === "/api/me") return [200, person];
    if (path === "/api/guests") return [201, (person = somebody)];
    if (path === "/api/me/marks") return told ? told() : [200, kinds()];
    await hold;
    if (refuse) return [refuse, { type: "x", title: "No", status: refuse, detail: "It is full." }];
    const id = path.split("/").at(-1);
    if (method === "DELETE") delete stored[id];
    else stored[id] = body.votes ? body.kind : "mute";
    return method === "DELETE" ? [204, null] : [200, { id, kind: body.kind }];
  });
  me.value = null;
  toasts.value = [];
  forgetMarks();
  await loadMe();
});
afterEach(() => server.stop());

function kinds() {
  const silent = Object.keys(stored).filter((id) => stored[id] === "mute");
  return { marks: { ...stored, ...Object.fromEntries(silent.map((id) => [id, "like"])) }, silent };
}

test("a mark shows before the server has answered", async () => {
  const agreed = mark(heat, "like");
  assert.equal(markOf(heat.id), "like");
  assert.equal(likes.value, 1);
  assert.equal(await agreed, true);
  assert.deepEqual(stored, { [heat.id]: "like" });
});

test("a mark can be undone with one click on its message", async () => {
  await mark(heat, "hide");
  toasts.value[0].action.run();
  assert.equal(markOf(heat.id), null);
  await mark(heat, null);
  while (stored[heat.id]) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.deepEqual(stored, {});
});

test("a refused mark is put back, and the message says why", async () => {
  await mark(heat, "save");
  refuse = 503;
  assert.equal(await mark(heat, "like"), false);
  assert.equal(markOf(heat.id), "save");
  const [message] = toasts.value;
  assert.match(message.text, /Heat is as it was before\. It is full\./);
  refuse = 0;
  message.action.run();
  assert.equal(markOf(heat.id), "like");
  assert.equal(await mark(heat, "save"), true);
});

test("a mark that never reached the server is put back", async () => {
  server.stop = (
    (stop) => () =>
      stop()
  )(server.stop);
  const original = globalThis.fetch;
  globalThis.fetch = () => Promise.reject(new TypeError("offline"));
  assert.equal(await mark(heat, "like"), false);
  globalThis.fetch = original;
  assert.equal(markOf(heat.id), null);
  assert.equal(toasts.value[0].tone, "error");
});

test("quick clicks end in the last one, and never overtake each other", async () => {
  let release;
  hold = new Promise((resolve) => (release = resolve));
  const first = mark(heat, "like");
  mark(heat, "hide");
  const last = mark(heat, "save");
  release();
  assert.equal(await first, true);
  assert.equal(await last, true);
  assert.deepEqual(stored, { [heat.id]: "save" });
  const sent = server.calls.filter((call) => call.startsWith("PUT"));
  assert.equal(sent.length, 2);
});

test("the same button again takes the mark away", async () => {
  await toggleMark(heat, "like");
  await toggleMark(heat, "like");
  assert.equal(markOf(heat.id), null);
  assert.deepEqual(stored, {});
});

test("a stranger who marks a film becomes a guest first", async () => {
  person = { ...somebody, signed_in: false, guest: false };
  await loadMe();
  await mark(heat, "like");
  assert.equal(me.value.signed_in, true);
  assert.deepEqual(server.calls.slice(-2), ["POST /api/guests", `PUT /api/marks/${heat.id}`]);
});

test("a like stops voting, stays a like, and votes again from its message", async () => {
  await mark(heat, "like");
  await mark({ id: heat.id, title: heat.title }, "mute");
  assert.deepEqual(stored, { [heat.id]: "mute" });
  assert.deepEqual([markOf(heat.id), isMute(heat.id), likes.value], ["like", true, 1]);
  assert.equal(toasts.value[0].text, "Does not vote any more: Heat");
  toasts.value[0].action.run();
  await mark(heat, "like");
  while (stored[heat.id] === "mute") await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(isMute(heat.id), false);
});

test("the server says which likes are silent", async () => {
  stored = { [heat.id]: "mute", tt0078748: "like" };
  await loadMarks();
  assert.deepEqual([markOf(heat.id), isMute(heat.id), isMute("tt0078748")], ["like", true, false]);
  stored = { [heat.id]: "like" };
  await loadMarks();
  assert.equal(isMute(heat.id), false);
});

test("marks of another tab arrive, and those on their way here stay", async () => {
  let release;
  hold = new Promise((resolve) => (release = resolve));
  const agreed = mark(heat, "like");
  stored = { tt0078748: "save" };
  await loadMarks();
  assert.equal(markOf("tt0078748"), "save");
  assert.equal(markOf(heat.id), "like");
  release();
  await agreed;
});

test("likes of another tab are new votes, and what it saved is none", async () => {
  await loadMarks();
  const before = voteChanges.value;
  stored = { tt0078748: "save" };
  await loadMarks();
  assert.equal(voteChanges.value, before);
  stored = { tt0078748: "like" };
  await loadMarks();
  assert.equal(voteChanges.value, before + 1);
  await loadMarks();
  assert.equal(voteChanges.value, before + 1);
});

test("the likes of who comes are no new votes", async () => {
  stored = { tt0078748: "like" };
  const before = voteChanges.value;
  await loadMarks();
  forgetMarks();
  stored = { tt0113277: "like" };
  await loadMarks();
  assert.equal(voteChanges.value, before);
});

test("a mark that the server took stays, though an older answer comes after it", async () => {
  let release;
  let asked;
  const heard = new Promise((resolve) => (asked = resolve));
  const late = new Promise((resolve) => (release = resolve));
  told = async () => {
    told = null;
    const before = kinds();
    asked();
    await late;
    return [200, before];
  };
  const loaded = loadMarks();
  await heard;
  await mark(heat, "like");
  release();
  await loaded;
  assert.equal(markOf(heat.id), "like");
});

test("nobody's marks stay nobody's, though an answer for who left comes later", async () => {
  stored = { [heat.id]: "like" };
  let release;
  let asked;
  const heard = new Promise((resolve) => (asked = resolve));
  const late = new Promise((resolve) => (release = resolve));
  told = async () => {
    asked();
    await late;
    return [200, kinds()];
  };
  const loaded = loadMarks();
  await heard;
  me.value = { ...somebody, signed_in: false, guest: false };
  forgetMarks();
  release();
  await loaded;
  assert.equal(markOf(heat.id), null);
});
