/** Coming and going of whoever has an account. Each throws ApiError. */
import { computed } from "@preact/signals";
import { account } from "../account-api.js";
import { marks, marksLost } from "./marks.js";
import { loadMe, me, meFailed } from "./me.js";

/** How many films are marked; where the marks did not come, how many there were at the last look. */
export const marked = computed(() =>
  marksLost.value
    ? Object.values(me.value?.marks ?? {}).reduce((sum, n) => sum + n, 0)
    : Object.keys(marks.value).length,
);

/** @param {string} email @param {string} password @param {string} [invitation] */
export async function createAccount(email, password, invitation) {
  me.value = await account.create(email, password, invitation);
}

/** @param {string} email @param {string} password @param {boolean} join */
export async function signIn(email, password, join) {
  me.value = await account.signIn(email, password, join);
}

export async function signOut() {
  await account.signOut();
  await loadMe();
  // Where that answer is lost, nobody knows who is here; who was here is not.
  if (meFailed.value) me.value = null;
}
