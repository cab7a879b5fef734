/**
 * Who is here. Null until the server has said.
 *
 * @import { Me } from "../types.d.ts"
 */
import { computed, signal } from "@preact/signals";
import { api, onSignedOut } from "../api.js";
import { say } from "./toasts.js";

export const me = signal(/** @type {Me | null} */ (null));
export const meFailed = signal(false);
export const signedIn = computed(() => me.value?.signed_in ?? false);

/** @type {Promise<unknown> | null} */
let becoming = null;

/** Asks the server; a failure is kept in `meFailed` and can be tried again. */
export async function loadMe() {
  meFailed.value = false;
  try {
    me.value = await api.me();
  } catch {
    meFailed.value = true;
  }
}

/** Makes a guest of a stranger, once however often it is asked. Throws ApiError. */
export async function ensurePerson() {
  // A click may come before the first answer: a person who has a session must not get a second one.
  me.value ??= await api.me();
  if (signedIn.value) return;
  becoming ??= api
    .becomeGuest()
    .then((answer) => (me.value = answer))
    .finally(() => (becoming = null));
  await becoming;
}

onSignedOut(() => {
  if (!signedIn.value) return;
  const back = me.value?.guest ? "" : "Sign in again; your marks are kept.";
  say(`Your session has ended. ${back}`, { key: "session", tone: "error" });
  void loadMe();
});
