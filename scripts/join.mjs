/**
 * Joins the front end into the few files that are served.
 *
 *     npm run join              writes src/sneakpreview/frontend/served/
 *     npm run join -- --check   says whether what lies there is up to date
 *
 * Many small modules are good to read and bad to send. The result is committed, so that whoever runs
 * the site needs no Node; a test makes it again and compares it byte for byte.
 */
import { build } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const frontend = new URL("src/sneakpreview/frontend/", root);
export const served = new URL("served/", frontend);

/** What is sent as it was written. */
const copied = ["index.html", "icon.svg", "manifest.webmanifest"];
const packages = ["preact", "htm", "@preact/signals"];

/** Name of each served file -> its bytes. */
export async function join() {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(frontend),
    entryPoints: { app: "main.js", theme: "theme.js", style: "styles/all.css" },
    outdir: "served",
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  const files = new Map();
  for (const { path, contents } of outputFiles)
    files.set(path.split(/[\\/]/).at(-1), Buffer.from(contents));
  for (const name of copied) files.set(name, await readFile(new URL(name, frontend)));
  files.set("licences.txt", Buffer.from(await licences()));
  return files;
}

/** The licences of the packages that the script contains. */
async function licences() {
  const texts = packages.map(async (name) => {
    const text = await readFile(new URL(`node_modules/${name}/LICENSE`, root), "utf8");
    return `${name}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join("\n\n");
}

/** Names of the files that are missing or out of date. */
export async function stale() {
  const names = [];
  for (const [name, bytes] of await join()) {
    const present = await readFile(new URL(name, served)).catch(() => null);
    if (!present?.equals(bytes)) names.push(name);
  }
  return names;
}

async function main() {
  if (process.argv.includes("--check")) {
    const names = await stale();
    if (names.length === 0) return;
    console.error(`Not up to date: ${names.join(", ")}. Run: npm run join`);
    process.exitCode = 1;
    return;
  }
  await rm(served, { recursive: true, force: true });
  await mkdir(served);
  for (const [name, bytes] of await join()) await writeFile(new URL(name, served), bytes);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
