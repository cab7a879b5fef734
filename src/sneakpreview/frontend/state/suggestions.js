/**
 * Titles that the search files do not know, asked for where their keeper answers browsers. It is a
 * stranger's server: where it says nothing, the caller does as if it did not exist.
 *
 * @import { Hit } from "../types.d.ts"
 */
import { api } from "../api.js";
import { loadSources, sources } from "./credits.js";

const kept = 200;
/** How long one who failed is left alone, in milliseconds. */
const rest = 60_000;

/** @type {Map<string, Hit[]>} */
const answers = new Map();
let resting = 0;

/** Whether there is somebody to ask. */
export const suggests = () => Boolean(sources.value?.suggestions) && Date.now() >= resting;

/** Whether anybody else may know a title that the search files do not. */
export const knowMore = () => suggests() || Boolean(sources.value?.search_knows_more);

/** @param {string} text @param {AbortSignal} signal @returns {Promise<Hit[]>} */
export async function suggest(text, signal) {
  await loadSources(); // the visit may have begun with this search
  const template = sources.value?.suggestions;
  if (!template || !suggests()) return [];
  try {
    const { address, read } = await import("../search/suggestion.js");
    const asked = address(template, text);
    if (asked === null) return [];
    const hits = answers.get(asked) ?? read(await api.suggestions(asked, signal));
    answers.set(asked, hits);
    if (answers.size > kept) answers.delete(/** @type {string} */ (answers.keys().next().value));
    return hits;
  } catch {
    // A text that was typed over is nobody's failure.
    if (!signal.aborted) resting = Date.now() + rest;
    return [];
  }
}
