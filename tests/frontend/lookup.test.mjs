import assert from "node:assert/strict";
import { test } from "node:test";

import { createLookup } from "../../src/sneakpreview/frontend/search/lookup.js";
import { find, readOutline } from "../../src/sneakpreview/frontend/search/outline.js";

const heat = [113277, "Heat", 1995, 0, ["Al Pacino", "Robert De Niro"]];
const heathers = [97493, "Heathers", 1988, 0, []];
const her = [1798709, "Her", 2013, 0, []];

/** A branch "he" whose outline is in its file: a page for "hea", one for "her". */
const files = {
  "/manifest.json": { head: "h1", body: "b1", outline: "ems,he<>" },
  "/h1/0/00.json": { complete: true, hits: [[22100, "M", 1931, 0, [], "M – Eine Stadt"]] },
  "/h1/0/01.json": { complete: false, hits: [heat, her], outline: "a,r,", first: 2 },
  "/b1/0/02.json": { complete: true, hits: [heathers, heat] },
  "/b1/0/03.json": { complete: true, hits: [her] },
};

/** @param {Record<string, any>} served */
function site(served) {
  /** @type {string[]} */
  const asked = [];
  const load = async (/** @type {string} */ path) => {
    asked.push(path.slice(1));
    if (!(path in served)) throw new Error(`404 ${path}`);
    return structuredClone(served[path]);
  };
  return { asked, load, ...createLookup({ load }) };
}

const titles = (/** @type {{ hits: { title: string }[] }} */ { hits }) =>
  hits.map((hit) => hit.title);

test("the outline says which file has a text", () => {
  const outline = readOutline("ab,c(d, (ef,)gh(i,))x<a>y<2>z<>0,", "head");
  const at = (/** @type {string} */ text) => {
    const found = find(outline, text);
    return found && [found.item.kind, found.item.file, found.known];
  };
  assert.deepEqual(at("b"), ["page", 0, true]);
  assert.deepEqual(at("bother"), ["page", 0, true]);
  assert.deepEqual(at("c"), ["branch", 1, true]);
  assert.deepEqual(at("cd"), ["page", 2, true]);
  assert.deepEqual(at("c e"), ["page", 3, true], "a space has no file of its own");
  assert.deepEqual(at("cg"), ["branch", 4, true], "on the way to a branch is at it");
  assert.deepEqual(at("cghi"), ["page", 5, true]);
  assert.deepEqual(at("xy"), ["branch", 6, false]);
  assert.deepEqual(at("y"), ["branch", 16, true]);
  assert.deepEqual(at("zebra"), ["branch", 18, false], "what is below a gate is elsewhere");
  assert.deepEqual(at("0"), ["page", 19, true]);
  assert.equal(at("w"), null);
  assert.equal(at("cx"), null);
});

test("the outline takes letters of any script", () => {
  const outline = readOutline("𝕏七,", "head");
  assert.equal(find(outline, "𝕏")?.item.file, 0);
  assert.equal(find(outline, "𝕐"), null);
});

test("a letter typed asks for one file at most, and for none that is known", async () => {
  const { asked, search, warm } = site(files);
  await warm();
  const steps = [];
  for (const text of ["h", "he", "hea", "heat", "heathers", "hea"]) {
    const before = asked.length;
    steps.push([titles(await search(text)).join(), asked.length - before]);
  }
  assert.deepEqual(steps, [
    ["Heat,Her", 1],
    ["Heat,Her", 0],
    ["Heathers,Heat", 1],
    ["Heat,Heathers", 0],
    ["Heathers", 0],
    ["Heathers,Heat", 0],
  ]);
});

test("a pasted text asks for two files at most", async () => {
  const { asked, search } = site(files);
  assert.deepEqual(titles(await search("HEÀT!")), ["Heat", "Heathers"]);
  assert.deepEqual(asked, ["manifest.json", "h1/0/01.json", "b1/0/02.json"]);
});

test("a word that no title has asks for nothing", async () => {
  const { asked, search } = site(files);
  assert.deepEqual(await search("zebra heat"), { hits: [], complete: true });
  assert.deepEqual(asked, ["manifest.json"]);
});

test("a text without a letter asks for nothing at all", async () => {
  const { asked, search } = site(files);
  assert.deepEqual(await search(" … "), { hits: [], complete: true });
  assert.deepEqual(asked, []);
});

test("a hit is what the application would answer", async () => {
  const { search } = site(files);
  assert.deepEqual((await search("heat")).hits[0], {
    id: "tt0113277",
    title: "Heat",
    year: 1995,
    kind: "film",
    stars: ["Al Pacino", "Robert De Niro"],
    poster: "/posters/tt0113277",
  });
});

test("a film is found by its original title", async () => {
  assert.deepEqual(titles(await site(files).search("m eine st")), ["M"]);
});

test("the best known of many say that there are more", async () => {
  const { search } = site(files);
  assert.equal((await search("he")).complete, false);
  assert.equal((await search("hea")).complete, true);
});

test("no more hits are given than asked for", async () => {
  assert.deepEqual(titles(await site(files).search("hea", { limit: 1 })), ["Heathers"]);
});

test("searches at a time fetch a file once", async () => {
  const { asked, search } = site(files);
  await Promise.all([search("he"), search("he"), search("he")]);
  assert.deepEqual(asked, ["manifest.json", "h1/0/01.json"]);
});

test("an aborted search rejects and asks for nothing more", async () => {
  const { asked, search } = site(files);
  const given = new AbortController();
  const searching = search("heat", { signal: given.signal });
  given.abort();
  await assert.rejects(searching, { name: "AbortError" });
  assert.deepEqual(asked, ["manifest.json"]);
});

test("a file that failed is asked for again", async () => {
  const served = { ...files };
  delete served["/h1/0/01.json"];
  const { search } = site(served);
  await assert.rejects(search("he"), /404/);
  served["/h1/0/01.json"] = files["/h1/0/01.json"];
  assert.deepEqual(titles(await search("he")), ["Heat", "Her"]);
});

test("a manifest that failed is asked for again", async () => {
  const served = { ...files };
  delete served["/manifest.json"];
  const { search } = site(served);
  await assert.rejects(search("he"), /404/);
  served["/manifest.json"] = files["/manifest.json"];
  assert.deepEqual(titles(await search("he")), ["Heat", "Her"]);
});

test("a page left open goes on with the next build when its own is gone", async () => {
  const served = { ...files };
  const { search } = site(served);
  await search("he");
  for (const path of Object.keys(files)) delete served[path];
  served["/manifest.json"] = { head: "b2", body: "", outline: "h," };
  served["/b2/0/00.json"] = { complete: true, hits: [heat] };
  assert.deepEqual(titles(await search("hea")), ["Heat"]);
});

test("memory is bounded: a file long unused is fetched again", async () => {
  const letters = Array.from({ length: 300 }, (_, n) => String.fromCodePoint(0x4e00 + n));
  const served = {
    "/manifest.json": { head: "b", body: "", outline: letters.map((l) => `${l},`).join("") },
  };
  letters.forEach((letter, n) => {
    const name = `${(n >> 8).toString(16)}/${(n & 255).toString(16).padStart(2, "0")}`;
    served[`/b/${name}.json`] = { complete: true, hits: [[n, letter, null, 0, []]] };
  });
  const { asked, search } = site(served);
  for (const letter of letters) assert.deepEqual(titles(await search(letter)), [letter]);
  await search(letters[299]);
  assert.equal(asked.length, 301);
  await search(letters[0]);
  assert.equal(asked.length, 302);
});
