import assert from "node:assert/strict";
import { test } from "node:test";
import {
  count,
  country,
  duration,
  elsewhere,
  fieldName,
  knownScores,
  language,
  offersByKind,
  sourceName,
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
    { name: "Rotten Tomatoes", value: "0%", note: "", link: "rotten_tomatoes" },
    { name: "Critics", value: "7.9/10", note: "1 review", link: undefined },
  ]);
  assert.deepEqual(knownScores({ ...none, rotten_tomatoes: null, reviews: null }), []);
});

test("a score says how many votes it is made of", () => {
  const none = { imdb: null, metacritic: null, critics: null, rotten_tomatoes: null };
  const [shown] = knownScores({ ...none, tmdb: 8.2, tmdb_votes: 26_540 });
  assert.deepEqual(shown, { name: "TMDB", value: "8.2", note: "27K votes", link: "tmdb" });
});

test("services stand by what they ask, the cheapest first and each once", () => {
  const offers = [
    { service: "Buyers", kind: "buy" },
    { service: "Streams", kind: "stream" },
    { service: "Others", kind: "stream" },
    { service: "Streams", kind: "stream" },
    { service: "Unheard of", kind: "barter" },
  ];
  assert.deepEqual(offersByKind(offers), [
    ["Stream", ["Streams", "Others"]],
    ["Buy", ["Buyers"]],
  ]);
  assert.deepEqual(offersByKind([]), []);
});

test("offers name their country where their address does", () => {
  assert.equal(country("https://www.example.org/movie/603/watch?locale=DE"), "Germany");
  for (const url of [null, "", "no address", "https://x.example/", "https://x.example/?locale=de"])
    assert.equal(country(url), "");
});

test("only known pages elsewhere are named", () => {
  const links = { imdb: "https://i/", wikipedia: null, tmdb: "https://t/", wikidata: "https://w/" };
  assert.deepEqual(elsewhere({ links }), [
    { name: "IMDb", url: "https://i/" },
    { name: "TMDB", url: "https://t/" },
  ]);
});

test("fields and sources read as words", () => {
  assert.equal(fieldName("original_title"), "Original title");
  assert.equal(fieldName("scores.imdb_votes"), "IMDb votes");
  assert.equal(fieldName("scores.rotten_tomatoes"), "Rotten Tomatoes score");
  assert.equal(fieldName("scores.reviews"), "Reviews");
  assert.equal(fieldName("links.tmdb"), "Page on TMDB");
  assert.equal(fieldName("links.wikidata"), "Page on Wikidata");
  assert.equal(sourceName("imdb_data"), "IMDb’s data files");
  assert.equal(sourceName("another"), "another");
});
