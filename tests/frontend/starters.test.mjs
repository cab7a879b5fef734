import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import {
  fill,
  forgetStarters,
  replace,
  status,
  wall,
} from "../../src/sneakpreview/frontend/state/starters.js";
import { serve } from "./server.mjs";

let server;
let hold;

beforeEach(async () => {
  hold = null;
  forgetStarters();
  server = await serve(async ({ path }) => {
    const offset = Number(new URL(path, "http://x").searchParams.get("offset"));
    await hold;
    const items = Array.from({ length: 36 }, (_, i) => ({ id: `tt${offset + i}` }));
    return [200, { items }];
  });
});
afterEach(() => server.stop());

const until = async (holds) => {
  for (let i = 0; i < 400 && !holds(); i += 1) await new Promise((then) => setTimeout(then, 5));
  assert.ok(holds());
};

test("a wall that was answered faster than films come is filled when they come", async () => {
  await fill();
  assert.equal(wall.value.length, 12);
  let release;
  hold = new Promise((resolve) => (release = resolve));
  while (wall.value.length > 0) replace(wall.value[0].id);
  assert.equal(status.value, "loading");
  release();
  await until(() => wall.value.length === 12);
  assert.equal(status.value, "ready");
});

test("another person's wall is filled, though films of the last one are on their way", async () => {
  await fill();
  let release;
  hold = new Promise((resolve) => (release = resolve));
  while (server.calls.length < 2) {
    replace(wall.value[0].id);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  forgetStarters();
  const filled = fill();
  release();
  await filled;
  assert.equal(wall.value[0].id, "tt0");
  assert.equal(wall.value.length, 12);
  assert.equal(status.value, "ready");
});
