/**
 * Copies the locked front-end packages from node_modules into the served folder.
 *
 *     npm ci && node scripts/vendor.mjs
 *
 * Files are copied byte for byte. CHECKSUMS names every one of them with its SHA-256 in the format
 * of sha256sum, and a test compares it with what lies in the folder.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
export const folder = new URL("src/sneakpreview/frontend/vendor/", root);

/** Name in the served folder -> file of the package. */
export const files = {
  "preact.mjs": "preact/dist/preact.mjs",
  "hooks.mjs": "preact/hooks/dist/hooks.mjs",
  "htm.mjs": "htm/dist/htm.mjs",
  "signals.mjs": "@preact/signals/dist/signals.mjs",
  "signals-core.mjs": "@preact/signals-core/dist/signals-core.mjs",
  "LICENSE.preact": "preact/LICENSE",
  "LICENSE.htm": "htm/LICENSE",
  "LICENSE.signals": "@preact/signals/LICENSE",
};

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

async function main() {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const lines = [];
  for (const [name, source] of Object.entries(files)) {
    const bytes = await readFile(new URL(`node_modules/${source}`, root));
    await writeFile(new URL(name, folder), bytes);
    lines.push(`${sha256(bytes)}  ${name}`);
  }
  await writeFile(new URL("CHECKSUMS", folder), lines.join("\n") + "\n");
  console.log(`${lines.length} files in ${fileURLToPath(folder)}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
