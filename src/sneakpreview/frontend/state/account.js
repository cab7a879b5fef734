/** Coming and going of whoever has an account. Each throws ApiError. */
import { account } from "../account-api.js";
import { loadMe, me, meFailed } from "./me.js";

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
