import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { join, served, stale } from "../../scripts/join.mjs";

const frontend = new URL("../../src/sneakpreview/frontend/", import.meta.url);
const page = await readFile(new URL("index.html", served), "utf8");

test("what is served is what the modules say", async () => {
  assert.deepEqual(await stale(), [], "run: npm run join");
  assert.deepEqual((await readdir(served)).sort(), [...(await join()).keys()].sort());
});

test("a first visit takes less than 40 KB", async () => {
  const names = (await readdir(served)).filter((name) => name !== "licences.txt");
  const files = names.map(async (name) => gzipSync(await readFile(new URL(name, served))).length);
  const total = (await Promise.all(files)).reduce((sum, size) => sum + size, 0);
  assert.ok(total < 40_000, `${total} bytes, gzipped`);
});

test("the page names files that are there", async () => {
  const named = [...page.matchAll(/{{assets}}\/([\w.]+)"/g)].map(([, name]) => name);
  const present = await readdir(served);
  assert.ok(named.length >= 5);
  for (const name of named) assert.ok(present.includes(name), name);
});

test("every style sheet is joined", async () => {
  const all = await readFile(new URL("styles/all.css", frontend), "utf8");
  const joined = [...all.matchAll(/"\.\/([\w.]+)"/g)].map(([, name]) => name);
  const present = await readdir(new URL("styles/", frontend));
  assert.deepEqual([...joined, "all.css"].sort(), present.sort());
});

test("the page says what it is without any script", () => {
  assert.match(page, /<h1>.+<\/h1>/);
  assert.match(page, /<noscript>/);
});

test("nothing in the page needs a hole in the content security policy", () => {
  assert.doesNotMatch(page, /\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)/);
});
