import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { join, served, stale } from "../../scripts/join.mjs";

const frontend = new URL("../../src/sneakpreview/frontend/", import.meta.url);
const page = await readFile(new URL("index.html", served), "utf8");
const named = [...new Set([...page.matchAll(/{{assets}}\/([\w.-]+)"/g)].map(([, name]) => name))];
const size = async (name) => gzipSync(await readFile(new URL(name, served))).length;

test("what is served is what the modules say", async () => {
  assert.deepEqual(await stale(), [], "run: npm run join");
  assert.deepEqual((await readdir(served)).sort(), [...(await join()).keys()].sort());
});

test("a first visit takes less than 40 KB", async () => {
  const sizes = await Promise.all(["index.html", ...named].map(size));
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  assert.ok(total < 40_000, `${total} bytes, gzipped`);
});

test("what is fetched later is known by name, and small", async () => {
  const most = {
    "account.css": 1000,
    "account.js": 7500,
    "by-mail.js": 2500,
    // what account, sign-in and proof share, and what fetches the style sheets
    "chunk.js": 2000,
    "film.js": 2500,
    "filter-form.js": 2500,
    "import.css": 1500,
    "import.js": 6500,
    "marked.js": 1500,
    "not-found.js": 500,
    "nothing-left.js": 1000,
    "operator.css": 1000,
    "operator.js": 3000,
    "people.js": 3500,
    "player.js": 1500,
    "proof.js": 1500,
    "sign-in.js": 2000,
    "suggestion.js": 1500,
    "tmdb.svg": 1500,
    "trailer.css": 1000,
  };
  const present = await readdir(served);
  const first = new Set([...named, "index.html", "licences.txt"]);
  const later = present.filter((name) => !first.has(name));
  const plain = (name) => name.replace(/-[0-9A-Z]{8}(?=\.)/, "");
  assert.deepEqual([...new Set(later.map(plain))].sort(), Object.keys(most).sort());
  for (const name of later) assert.ok((await size(name)) < most[plain(name)], `${name} is large`);
});

test("the page names files that are there, and all that its script begins with", async () => {
  const present = await readdir(served);
  assert.ok(named.length >= 6);
  for (const name of named) assert.ok(present.includes(name), name);
  const script = await readFile(new URL("app.js", served), "utf8");
  for (const [, piece] of script.matchAll(/import"\.\/([\w.-]+)"/g))
    assert.ok(named.includes(piece), `${piece} is fetched only when app.js is there`);
});

test("every style sheet is joined, or fetched with what it is for", async () => {
  const all = await readFile(new URL("styles/all.css", frontend), "utf8");
  const joined = [...all.matchAll(/"\.\/([\w.]+)"/g)].map(([, name]) => name);
  const present = await readdir(new URL("styles/", frontend));
  const later = ["account.css", "import.css", "operator.css", "trailer.css"];
  assert.deepEqual([...joined, ...later, "all.css"].sort(), present.sort());
});

test("the page says what it is without any script", () => {
  assert.match(page, /<h1>.+<\/h1>/);
  assert.match(page, /<noscript>/);
});

test("nothing in the page needs a hole in the content security policy", () => {
  assert.doesNotMatch(page, /\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)/);
});
