/**
 * What the sources that are on ask to be said of them, and where titles may be asked for directly.
 *
 * @import { Sources } from "../types.d.ts"
 */
import { signal } from "@preact/signals";
import { api } from "../api.js";

export const sources = signal(/** @type {Sources | null} */ (null));

/** Asks once; a failure can be tried again. */
export async function loadSources() {
  sources.value ??= await api.sources().catch(() => null);
}
