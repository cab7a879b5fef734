/**
 * The person's latest import: sent, read row by row, reported.
 *
 * @import { Import } from "../import-types.d.ts"
 */
import { signal } from "@preact/signals";
import { imports } from "../import-api.js";
import { askAgain } from "../lib/again.js";
import { loadMarks, voteChanges } from "./marks.js";
import { ensurePerson, signedIn } from "./me.js";

export const largest = 50 * 1024 * 1024;

/** The latest import; null where there is none, undefined before that is known. */
export const latest = signal(/** @type {Import | null | undefined} */ (undefined));
/** What went wrong, in a sentence. */
export const trouble = signal("");
export const sending = signal(false);

let stop = () => {};

/** @param {Import} one */
export const underWay = (one) => one.state === "waiting" || one.state === "running";

/** Finds the latest import, and follows it while there is more to come. */
export async function load() {
  trouble.value = "";
  try {
    show(signedIn.value ? ((await imports.mine()).items[0] ?? null) : null);
  } catch (error) {
    fail(error);
    latest.value ??= null;
  }
}

/** Nobody looks any more. */
export function leave() {
  stop();
  latest.value = undefined;
  trouble.value = "";
}

/** @param {File} file @param {string} threshold */
export async function send(file, threshold) {
  trouble.value = "";
  if (file.size > largest) {
    trouble.value = "The file has more than 50 MB; no list of films is so long.";
    return;
  }
  sending.value = true;
  try {
    await ensurePerson();
    show(await imports.send(file, threshold));
  } catch (error) {
    fail(error);
  } finally {
    sending.value = false;
  }
}

/** Reads the import anew: its rows have been settled. */
export async function renew() {
  if (!latest.value) return;
  try {
    show(await imports.show(latest.value.id));
  } catch (error) {
    fail(error);
  }
}

/** Forgets the import. @param {boolean} marks whether the marks that it placed go, too */
export async function forget(marks) {
  if (!latest.value) return;
  try {
    await imports.forget(latest.value.id, marks);
    stop();
    latest.value = null;
    await count();
  } catch (error) {
    fail(error);
  }
}

/** @param {Import | null} one */
function show(one) {
  stop();
  latest.value = one;
  if (one && underWay(one)) stop = askAgain(() => follow(one.id), { first: 300, most: 1500 });
}

/** @param {number} id @returns {Promise<unknown>} nothing once there is no more to come */
async function follow(id) {
  const one = await imports.show(id);
  if (latest.value?.id !== id) return 0;
  latest.value = one;
  if (underWay(one)) return `${one.state} ${one.read} `;
  await count();
  return 0;
}

/** Marks have come or gone. */
async function count() {
  await loadMarks().catch(() => {});
  voteChanges.value += 1;
}

/** @param {unknown} error */
function fail(error) {
  trouble.value = error instanceof Error ? error.message : "That did not work.";
}
