/**
 * Who is here. Null until the server has said.
 *
 * @import { Me } from "../types.d.ts"
 */
import { batch, computed, signal } from "@preact/signals";
import { api, onReplaced, onSignedOut, whoIs } from "../api.js";
import { say } from "./toasts.js";

export const me = signal(/** @type {Me | null} */ (null));
export const meFailed = signal(false);
/** Grows where who was here is not any more, by the doing of another tab: pages are drawn anew. */
export const goings = signal(0);
export const signedIn = computed(() => me.value?.signed_in ?? false);

/** @type {Promise<unknown> | null} */
let becoming = null;

async function ask() {
  const before = me.value;
  const now = await api.me();
  // Who came meanwhile is newer than this answer.
  if (me.value === before) take(now);
}

/** @param {import("../types.d.ts").Me} now */
function take(now) {
  const before = me.value;
  batch(() => {
    if (before?.signed_in && whoIs(before) !== whoIs(now)) goings.value += 1;
    me.value = now;
  });
}

/** Asks the server; a failure is kept in `meFailed` and can be tried again. */
export async function loadMe() {
  meFailed.value = false;
  try {
    await ask();
  } catch {
    meFailed.value = true;
  }
}

/** Makes a guest of a stranger, once however often it is asked. Throws ApiError. */
export async function ensurePerson() {
  // A click may come before the first answer: a person who has a session must not get a second one.
  if (!me.value) await ask();
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

onReplaced(take);
