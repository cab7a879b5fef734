/**
 * What the sources that are on ask to be said of them, and where titles may be asked for directly.
 *
 * @import { Sources } from "../types.d.ts"
 */
import { signal } from "@preact/signals";
import { api } from "../api.js";

export const sources = signal(/** @type {Sources | null} */ (null));

/** @type {Promise<void> | null} */
let answer = null;

/** Asks once, whoever wants to know; a failure can be tried again. */
export function loadSources() {
  answer ??= api.sources().then(
    (told) => void (sources.value = told),
    () => void (answer = null),
  );
  return answer;
}
