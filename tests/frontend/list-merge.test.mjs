import assert from "node:assert/strict";
import { test } from "node:test";
import { merge } from "../../src/sneakpreview/frontend/state/recommendations.js";

const item = (id, score = 1) => ({ film: { id }, score, because: [] });
const items = (...ids) => ids.map((id) => item(id));
const ids = (list) => list.map(({ film }) => film.id);

test("cards stay where they are and take the newest facts", () => {
  const { list, moved } = merge(items("a", "b"), [item("b", 3), item("a", 2)], 2);
  assert.deepEqual(ids(list), ["a", "b"]);
  assert.deepEqual(
    list.map(({ score }) => score),
    [2, 3],
  );
  assert.equal(moved, true);
});

test("a short list fills up at its end, and no further than a page", () => {
  const { list } = merge(items("a"), items("x", "a", "y", "z"), 3);
  assert.deepEqual(ids(list), ["a", "x", "y"]);
});

test("the same order asks for nothing", () => {
  assert.equal(merge(items("a", "b"), items("a", "b"), 2).moved, false);
});

test("a card that the answer no longer has stays", () => {
  assert.deepEqual(ids(merge(items("a", "b"), items("b"), 2).list), ["a", "b"]);
});
