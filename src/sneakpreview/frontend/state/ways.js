/**
 * By what the person gets in. Null until the server has said.
 *
 * @import { Ways } from "../keys-types.d.ts"
 */
import { computed, effect, signal } from "@preact/signals";
import { keys } from "../keys-api.js";
import { goings, signedIn } from "./me.js";

export const ways = signal(/** @type {Ways | null} */ (null));
export const waysFailed = signal(false);

/** Whether something else than the password is always asked for. */
export const beside = computed(
  () =>
    ways.value !== null && (ways.value.passkeys.length > 0 || ways.value.second_factor !== null),
);

// Another person of the same browser sees nothing of them.
effect(() => {
  if (goings.value || !signedIn.value) ways.value = null;
});

/** Asks the server; a failure is kept in `waysFailed` and can be tried again. */
export async function loadWays() {
  waysFailed.value = false;
  try {
    ways.value = await keys.ways();
  } catch {
    waysFailed.value = true;
  }
}
