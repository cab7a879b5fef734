import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { createFilm } from "../../src/sneakpreview/frontend/state/film.js";
import { serve } from "./server.mjs";

const heat = { id: "tt0113277", title: "Heat", pending: false };
let server;
let answers;
let state;

beforeEach(async () => {
  globalThis.document = Object.assign(new EventTarget(), { hidden: false });
  answers = {};
  // What a path is asked for is answered in turn, as the test says when.
  server = await serve(async ({ path }) => (await answers[path]?.shift()) ?? usual(path));
  state = createFilm(heat.id);
});
afterEach(async () => {
  state.stop();
  await server.stop();
});

const facts = `/api/films/${heat.id}`;
const related = `${facts}/related`;
const usual = (path) => [200, path === related ? { items: [] } : heat];
const until = async (holds) => {
  for (let i = 0; i < 1000 && !holds(); i += 1) await new Promise((then) => setTimeout(then, 5));
  assert.ok(holds());
};

test("a film that came is shown, though what was asked before it fails later", async () => {
  let refuse;
  let tell;
  answers[facts] = [
    new Promise((answer) => (refuse = () => answer([503, null]))),
    new Promise((answer) => (tell = () => answer([200, heat]))),
  ];
  const first = state.load();
  await until(() => server.calls.length === 1);
  const second = state.load();
  await until(() => server.calls.length === 2);
  refuse();
  await first;
  assert.equal(state.failed.value, "");
  tell();
  await second;
  assert.equal(state.film.value.title, "Heat");
  assert.equal(state.failed.value, "");
});

test("a related list that did not arrive is asked for again", async () => {
  answers[related] = [[503, null]];
  await state.load();
  assert.equal(state.listed.value, false);
  await until(() => state.listed.value);
  assert.equal(state.failed.value, "");
});
