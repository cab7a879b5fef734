import assert from "node:assert/strict";
import { test } from "node:test";
import { address, read } from "../../src/sneakpreview/frontend/search/suggestion.js";

const template = "https://films.example/suggestion/x/{query}.json";
const place = (text) =>
  address(template, text)?.slice("https://films.example/suggestion/x/".length);
const film = { id: "tt0133093", l: "The Matrix", q: "feature", qid: "movie", y: 1999 };
const answer = (...items) => JSON.stringify({ d: items, q: "matrix", v: 1 });

test("a text becomes small letters, digits and lines", () => {
  assert.equal(place("  The Matrix  1999 "), "the_matrix_1999.json");
  assert.equal(place("WALL·E"), "walle.json");
  assert.equal(place("Amélie"), "amelie.json");
  assert.equal(place("a/../b?c#d"), "abcd.json");
  assert.equal(place("千と千尋"), `${encodeURIComponent("千と千尋")}.json`);
  assert.equal(place("x".repeat(500)).length, 105);
});

test("a text of which nothing is left is not asked for", () => {
  for (const text of ["", "  ", "?!", "_ _"]) assert.equal(address(template, text), null);
});

test("films and series are read as rows of the search", () => {
  const series = { id: "tt0903747", l: "Breaking Bad", qid: "tvSeries", y: 2008, s: "A B, C D" };
  assert.deepEqual(read(answer(film, series)), [
    {
      id: "tt0133093",
      title: "The Matrix",
      year: 1999,
      kind: "film",
      stars: [],
      poster: "/posters/tt0133093",
    },
    {
      id: "tt0903747",
      title: "Breaking Bad",
      year: 2008,
      kind: "series",
      stars: ["A B", "C D"],
      poster: "/posters/tt0903747",
    },
  ]);
});

test("people, pages, games and what has no kind are left out", () => {
  const others = [
    { id: "nm0000158", l: "Tom Hanks", s: "Actor" },
    { id: "/imdbpicks/guide/", l: "A guide" },
    { id: "tt0203703", l: "A game", q: "video game", qid: "videoGame" },
    { id: "tt0000001", l: "No kind" },
    { id: "tt1", l: "No such id", qid: "movie" },
    { id: "tt0000002", l: " ", qid: "movie" },
  ];
  assert.deepEqual(
    read(answer(...others, film)).map(({ id }) => id),
    ["tt0133093"],
  );
});

test("the older answers are a call with JSON in it, and say the kind in words", () => {
  const old = { id: "tt0133093", l: "The Matrix", q: "feature", y: 1999, i: ["https://x/", 0, 0] };
  const show = { id: "tt0903747", l: "Breaking Bad", q: "TV series" };
  const hits = read(`imdb$the_matrix(${answer(old, show)})`);
  assert.deepEqual(
    hits.map(({ title, kind }) => [title, kind]),
    [
      ["The Matrix", "film"],
      ["Breaking Bad", "series"],
    ],
  );
});

test("a film named twice is one row", () => {
  assert.equal(read(answer(film, film)).length, 1);
});

test("an answer of any other shape is none", () => {
  for (const body of ["null", "[]", "{}", '{"d":5}', '{"d":[null,1,"x",[],{}]}']) {
    assert.deepEqual(read(body), []);
  }
  for (const body of ["", "<html>", "alert(x)"]) assert.throws(() => read(body), SyntaxError);
});

test("what is not as it should be is left out, and the rest is kept", () => {
  const odd = { ...film, y: "1999", s: { a: 1 }, rank: -1 };
  assert.deepEqual(
    read(answer(odd)).map(({ year, stars }) => [year, stars]),
    [[null, []]],
  );
  assert.equal(read(answer({ ...film, y: 99 }))[0].year, null);
});
