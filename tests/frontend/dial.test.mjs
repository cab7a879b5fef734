import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { keepDial, keepDialOf, keptDial } from "../../src/sneakpreview/frontend/state/dial.js";
import { somebody } from "./server.mjs";

const ann = { ...somebody, guest: false, email: "ann@example.com" };
const ben = { ...ann, email: "ben@example.com" };
const nobody = { ...somebody, signed_in: false, guest: false };
let kept;

beforeEach(() => {
  kept = new Map();
  globalThis.localStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
});

/** @param {any} me */
const turn = (me, dial = "-1") => {
  keepDialOf(me);
  keepDial(dial);
};

test("a dial that was turned stays until it is turned back", () => {
  turn(ann, "-0.5");
  keepDialOf(ann);
  assert.equal(keptDial(), "-0.5");
  keepDial("");
  assert.equal(keptDial(), "");
  assert.equal(kept.size, 0);
});

test("what becomes of a guest keeps the dial", () => {
  turn(somebody);
  keepDialOf({ ...somebody, guest: false });
  keepDialOf(ann);
  assert.equal(keptDial(), "-1");
  keepDialOf(ben);
  assert.equal(kept.size, 0);
});

test("a dial is nobody else's, though nobody was seen to sign out", () => {
  for (const other of [ben, somebody, nobody, null]) {
    turn(ann);
    keepDialOf(other);
    assert.equal(keptDial(), "");
    assert.equal(kept.size, 0);
  }
});

test("what is kept says of nobody who they are", () => {
  turn(ann);
  const [[, value]] = kept;
  assert.match(value, /^\d{1,4}:-1$/);
});

test("what no dial can be is the middle", () => {
  for (const wrong of ["", ":", ":2", ":left", "left", ":-1&kind=film"]) {
    kept.set("dial", wrong);
    assert.equal(keptDial(), wrong === ":-1&kind=film" ? "-1" : "");
  }
});

test("where storage is closed, no dial is kept, and nothing breaks", () => {
  const closed = () => {
    throw new Error("closed");
  };
  globalThis.localStorage = { getItem: closed, setItem: closed, removeItem: closed };
  turn(ann);
  assert.equal(keptDial(), "");
});
