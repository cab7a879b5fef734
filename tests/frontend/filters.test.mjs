import assert from "node:assert/strict";
import { test } from "node:test";
import {
  countFilters,
  fits,
  genreState,
  readFilters,
  toggle,
  turnGenre,
  without,
  writeFilters,
} from "../../src/sneakpreview/frontend/lib/filters.js";

const full =
  "kind=film&min_score=7&min_votes=100&from_year=1970&to_year=1999&max_runtime=150" +
  "&genre=Crime&any_genre=Drama&any_genre=Action&not_genre=Horror&language=French&director=A%26B";

test("an address is read and written back as it was", () => {
  assert.equal(writeFilters(readFilters(full)), new URLSearchParams(full).toString());
});

test("an empty address asks for nothing", () => {
  assert.equal(countFilters(readFilters("")), 0);
  assert.equal(writeFilters(readFilters("")), "");
});

test("unknown names, empty values and repeats are left out", () => {
  assert.equal(writeFilters(readFilters("x=1&kind=&genre=&genre=War&genre=War")), "genre=War");
});

test("a value that the site would refuse is left out, and the rest is kept", () => {
  const refused =
    "kind=play&min_score=11&min_votes=-1&from_year=abc&to_year=99999&max_runtime=1.5&genre=War";
  assert.equal(writeFilters(readFilters(refused)), "genre=War");
  const edges = "min_score=7.5&min_votes=0&from_year=1870&to_year=2100&max_runtime=10000";
  assert.equal(writeFilters(readFilters(edges)), edges);
});

test("every genre counts by itself", () => {
  assert.equal(countFilters(readFilters("genre=A&genre=B&not_genre=C&kind=film")), 4);
});

test("a genre turns through one of, must, never, and back to nothing", () => {
  let filters = readFilters("genre=Crime");
  const seen = [];
  for (let i = 0; i < 4; i += 1) {
    filters = turnGenre(filters, "War");
    seen.push(genreState(filters, "War"));
  }
  assert.deepEqual(seen, ["any_genre", "genre", "not_genre", ""]);
  assert.deepEqual(filters, readFilters("genre=Crime"));
});

test("loosening takes one filter away and leaves the others", () => {
  assert.equal(writeFilters(without(readFilters("kind=film&genre=War"), "genre")), "kind=film");
  assert.equal(writeFilters(without(readFilters("kind=film&genre=War"), "kind")), "genre=War");
});

test("the dial is kept, is no filter, and is absent where it is turned to nothing", () => {
  assert.equal(writeFilters(readFilters("dial=-0.5&kind=film")), "kind=film&dial=-0.5");
  assert.equal(countFilters(readFilters("dial=-0.5")), 0);
  for (const nothing of ["0", "", "x", "1.5", "-2"])
    assert.equal(writeFilters(readFilters(`dial=${nothing}`)), "");
});

test("no name in an address reaches what all objects share", () => {
  const before = Object.getOwnPropertyNames(Object.prototype).toString();
  const filters = readFilters(
    "__proto__=x&constructor=y&__proto__[kind]=film&genre=__proto__&kind=__proto__",
  );
  assert.equal(writeFilters(filters), "genre=__proto__");
  assert.equal(Object.getOwnPropertyNames(Object.prototype).toString(), before);
  assert.equal(/** @type {any} */ ({}).kind, undefined);
  assert.deepEqual(genreState(filters, "constructor"), "");
});

test("toggling twice changes nothing", () => {
  const filters = readFilters("language=French");
  assert.deepEqual(toggle(toggle(filters, "language", "Thai"), "language", "Thai"), filters);
});

test("a year is asked for where it is whole and within what the other one leaves", () => {
  for (const year of ["", "1870", "1999"]) assert.ok(fits(year, 1870, 1999), year);
  for (const year of ["19", "1869", "2000", "99999", "01999", "19.5", "1e3", "nine"])
    assert.ok(!fits(year, 1870, 1999), year);
});
