import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { sha256 } from "../../scripts/vendor.mjs";
import { frontend, importMap, names, reach, read } from "./modules.mjs";

test("every vendored file is the one that was locked", async () => {
  const listed = (await read("vendor/CHECKSUMS")).trim().split("\n");
  const sums = new Map(listed.map((line) => line.split("  ").reverse()));
  const present = (await readdir(new URL("vendor/", frontend))).filter((n) => n !== "CHECKSUMS");
  assert.deepEqual([...sums.keys()].sort(), present.sort());
  for (const [name, sum] of sums) {
    const bytes = await readFile(new URL(`vendor/${name}`, frontend));
    assert.equal(sha256(bytes), sum, name);
  }
});

test("the import map names files that exist", async () => {
  const present = await names();
  for (const file of (await importMap()).values()) assert.ok(present.includes(file), file);
});

test("every module on the way to the first page is preloaded, and nothing else", async () => {
  const html = await read("index.html");
  const found = [...html.matchAll(/rel="modulepreload" href="{{assets}}\/([^"]+)"/g)];
  const preloaded = found.map(([, name]) => name);
  const needed = (await reach("main.js")).filter((name) => name !== "main.js");
  assert.deepEqual(preloaded.sort(), needed.sort());
});

test("every module is reached from the first one or from a page", async () => {
  const present = (await names()).filter((name) => /\.m?js$/.test(name));
  const pages = present.filter((name) => name.startsWith("pages/"));
  const reached = new Set(["theme.js"]);
  for (const start of ["main.js", ...pages])
    for (const name of await reach(start)) reached.add(name);
  assert.deepEqual(
    present.filter((name) => !reached.has(name)),
    [],
  );
});

test("the page says what it is without any script", async () => {
  const html = await read("index.html");
  assert.match(html, /<h1>.+<\/h1>/);
  assert.match(html, /<noscript>/);
});

test("nothing in the page needs a hole in the content security policy", async () => {
  const html = await read("index.html");
  assert.doesNotMatch(html, /\sstyle=|\son\w+=|<style/);
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)].map(([tag]) => tag);
  assert.deepEqual(inline, ['<script type="importmap">']);
});

test("every style sheet is linked", async () => {
  const html = await read("index.html");
  const linked = [...html.matchAll(/rel="stylesheet" href="{{assets}}\/([^"]+)"/g)];
  const present = (await names()).filter((name) => name.endsWith(".css"));
  assert.deepEqual(linked.map(([, name]) => name).sort(), present);
});
