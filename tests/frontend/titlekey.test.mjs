import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { closeness, matches } from "../../src/sneakpreview/frontend/search/match.js";
import { spellings, titleKey } from "../../src/sneakpreview/frontend/search/titlekey.js";

const vectors = JSON.parse(
  readFileSync(new URL("../vectors/titlekeys.json", import.meta.url), "utf8"),
);

test("a text has the key of the vectors", () => {
  for (const [text, key] of vectors.keys) assert.equal(titleKey(text), key, JSON.stringify(text));
});

test("a title has the spellings of the vectors", () => {
  for (const [text, keys] of vectors.spellings) assert.deepEqual(spellings(text), keys);
});

test("each typed word begins another word", () => {
  for (const [typed, spelling, fits] of vectors.matches) {
    assert.equal(matches(typed.split(" "), spelling), fits, `${typed} in ${spelling}`);
  }
});

test("a typed text is as close as the vectors say", () => {
  for (const [typed, spelling, year, close] of vectors.closeness) {
    assert.equal(closeness(typed, spelling, year), close, `${typed} to ${spelling}`);
  }
});
