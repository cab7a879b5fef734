import assert from "node:assert/strict";
import { test } from "node:test";
import {
  count,
  duration,
  knownScores,
  language,
  trailer,
  years,
} from "../../src/sneakpreview/frontend/lib/words.js";

test("numbers agree with their nouns", () => {
  assert.equal(count(1, "film"), "1 film");
  assert.equal(count(1200, "film"), "1,200 films");
});

test("a runtime reads in hours and minutes", () => {
  assert.deepEqual([45, 60, 170].map(duration), ["45 min", "1 h", "2 h 50 min"]);
});

test("a series shows its first and last year", () => {
  assert.equal(years({ year: 2008, end_year: 2013 }), "2008–2013");
  assert.equal(years({ year: 1995, end_year: null }), "1995");
  assert.equal(years({ year: null }), "");
});

test("codes become languages, and names stay", () => {
  assert.equal(language("fr"), "French");
  assert.equal(language("Swiss German"), "Swiss German");
});

test("only known scores are shown, nought among them", () => {
  const none = { imdb: null, imdb_votes: null, tmdb: null, metacritic: null, critics: null };
  const shown = knownScores({ ...none, rotten_tomatoes: 0, critics: 7.94, reviews: 1 });
  assert.deepEqual(shown, [
    { name: "Rotten Tomatoes", value: "0%", note: "" },
    { name: "Critics", value: "7.9/10", note: "1 review" },
  ]);
  assert.deepEqual(knownScores({ ...none, rotten_tomatoes: null, reviews: null }), []);
});

test("a trailer is a known video, or else a search for one", () => {
  assert.equal(
    trailer({ trailer: { youtube_id: "a&b" } }),
    "https://www.youtube.com/watch?v=a%26b",
  );
  assert.equal(trailer({ trailer: { search_url: "https://x/" } }), "https://x/");
  assert.equal(trailer({ trailer: {} }), null);
});
