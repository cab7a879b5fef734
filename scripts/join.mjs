/**
 * Joins the front end into the few files that are served.
 *
 *     npm run join              writes src/sneakpreview/frontend/served/
 *     npm run join -- --check   says whether what lies there is up to date
 *
 * Many small modules are good to read and bad to send. The result is committed, so that whoever runs
 * the site needs no Node; a test makes it again and compares it byte for byte.
 *
 * What `import()` names becomes a file of its own, fetched when it is needed, with its style sheet.
 */
import { build } from "esbuild";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const frontend = new URL("src/sneakpreview/frontend/", root);
export const served = new URL("served/", frontend);
const main = fileURLToPath(new URL("main.js", frontend));

/** What is sent as it was written. */
const copied = ["icon.svg", "manifest.webmanifest", "tmdb.svg"];
/** Where the page names the files that its script is in pieces of. */
const place = "    <!-- shared -->\n";
const packages = ["preact", "htm", "@preact/signals"];

/** Name of each served file -> its bytes. */
export async function join() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(frontend),
    entryPoints: {
      app: "main.js",
      theme: "theme.js",
      style: "styles/all.css",
      account: "styles/account.css",
      import: "styles/import.css",
      operator: "styles/operator.css",
      trailer: "styles/trailer.css",
    },
    outdir: "served",
    bundle: true,
    splitting: true,
    chunkNames: "[name]-[hash]",
    metafile: true,
    plugins: [together],
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  const files = new Map();
  for (const { path, contents } of outputFiles) files.set(name(path), Buffer.from(contents));
  files.set("index.html", Buffer.from(await page(shared(metafile))));
  for (const file of copied) files.set(file, await readFile(new URL(file, frontend)));
  files.set("licences.txt", Buffer.from(await licences()));
  return files;
}

/**
 * Whatever is fetched later says that it needs the whole script, which is there long since. What it
 * shares with that is then one file, and not one for every set of users.
 */
const together = {
  name: "together",
  setup(build) {
    const later = new Set();
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind === "dynamic-import") later.add(resolve(resolveDir, path));
    });
    build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
      if (!later.has(path)) return undefined;
      return { contents: `import "${main}";${await readFile(path, "utf8")}` };
    });
  },
};

/** @param {string} path */
const name = (path) => path.split(/[\\/]/).at(-1);

/** The files that the script cannot begin without. @param {import("esbuild").Metafile} metafile */
function shared({ outputs }) {
  const found = new Set();
  const follow = (path) => {
    for (const { path: other, kind } of outputs[path].imports) {
      if (kind !== "import-statement" || found.has(name(other))) continue;
      found.add(name(other));
      follow(other);
    }
  };
  follow("served/app.js");
  return [...found].sort();
}

/** @param {string[]} pieces */
async function page(pieces) {
  const text = await readFile(new URL("index.html", frontend), "utf8");
  const links = pieces.map(
    (piece) => `    <link rel="modulepreload" href="{{assets}}/${piece}" />\n`,
  );
  return text.replace(place, links.join(""));
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

async function run() {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
