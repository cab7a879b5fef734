import assert from "node:assert/strict";
import { test } from "node:test";
import { countVotes } from "../../src/sneakpreview/frontend/lib/votes.js";

const film = (id) => ({ id });
const list = (id, ...related) => ({ film: film(id), related: related.map(film) });
const ids = (candidates) => candidates.map((candidate) => candidate.film.id);

test("the film with most votes comes first and names who voted", () => {
  const found = countVotes([list("a", "x", "y"), list("b", "y")]);
  assert.deepEqual(ids(found), ["y", "x"]);
  assert.deepEqual(found[0].voters, ["a", "b"]);
});

test("a liked film is not recommended", () => {
  assert.deepEqual(ids(countVotes([list("a", "b", "x"), list("b", "a")])), ["x"]);
});

test("equal votes are ordered by the best position", () => {
  assert.deepEqual(ids(countVotes([list("a", "z", "y")])), ["z", "y"]);
});
