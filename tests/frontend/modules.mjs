/** What the served folder holds, and which module needs which. */
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export const frontend = new URL("../../src/sneakpreview/frontend/", import.meta.url);
export const read = (/** @type {string} */ name) => readFile(new URL(name, frontend), "utf8");

/** Names of all files, from the folder on. */
export async function names() {
  const found = await readdir(frontend, { recursive: true, withFileTypes: true });
  const base = fileURLToPath(frontend);
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replace(base, ""))
    .map((name) => name.replace(/^\/+/, ""))
    .sort();
}

/** Bare name -> file, as index.html says. */
export async function importMap() {
  const text = (await read("index.html")).match(/<script type="importmap">(.*?)<\/script>/s)?.[1];
  const { imports } = JSON.parse(text.replaceAll("{{assets}}/", ""));
  return new Map(Object.entries(imports));
}

/** Every module that is fetched before the named one runs, in the order met. */
export async function reach(start) {
  const map = await importMap();
  const seen = new Set();
  const visit = async (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const text = (await read(name)).replace(/\/\*.*?\*\//gs, "");
    const found = [...text.matchAll(/\bfrom ?"([^"]+)"/g)];
    for (const [, target] of found) {
      const url = new URL(target, new URL(name, "http://x/"));
      await visit(map.get(target) ?? url.pathname.slice(1));
    }
  };
  await visit(start);
  return [...seen];
}
