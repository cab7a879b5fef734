import assert from "node:assert/strict";
import { afterEach, beforeEach, mock, test } from "node:test";
import {
  forgetMarks,
  keepMarks,
  mark,
  markOf,
  marksLost,
} from "../../src/sneakpreview/frontend/state/marks.js";
import { loadMe } from "../../src/sneakpreview/frontend/state/me.js";
import { toasts } from "../../src/sneakpreview/frontend/state/toasts.js";
import { serve, somebody } from "./server.mjs";

const heat = { id: "tt0113277", title: "Heat", year: 1995, kind: "film", stars: [], poster: "" };
let server;
let broken;

beforeEach(async () => {
  globalThis.document = Object.assign(new EventTarget(), { hidden: false });
  broken = true;
  server = await serve(({ path }) => {
    if (path === "/api/me") return [200, somebody];
    if (path !== "/api/me/marks") return [200, { id: heat.id, kind: "save" }];
    if (broken) return [500, { title: "Broken" }];
    return [200, { marks: { [heat.id]: "like" }, silent: [] }];
  });
  toasts.value = [];
  forgetMarks();
  await loadMe();
});
afterEach(() => server.stop());

test("marks that did not come are asked for until they do, and that is said so long", async () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  await keepMarks();
  assert.equal(marksLost.value, true);
  assert.match(toasts.value[0].text, /did not arrive/);
  broken = false;
  mock.timers.tick(2000);
  mock.timers.reset();
  while (marksLost.value) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(markOf(heat.id), "like");
  assert.deepEqual(toasts.value, []);
});

test("marks that were there before stay, though the newest do not come", async () => {
  broken = false;
  await keepMarks();
  broken = true;
  await keepMarks();
  assert.deepEqual([markOf(heat.id), marksLost.value, toasts.value], ["like", false, []]);
});

test("a mark in the place of one that is not known offers no way back to it", async () => {
  await keepMarks();
  await mark(heat, "save");
  assert.equal(toasts.value.find(({ key }) => key === heat.id).action, undefined);
  forgetMarks();
  assert.equal(marksLost.value, false);
});
