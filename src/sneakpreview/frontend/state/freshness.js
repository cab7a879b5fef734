/**
 * Calls that the server answers only to who has proved lately who they are.
 *
 *     import { proven } from "../state/freshness.js";
 *     await proven(() => account.changePassword(fields));
 *
 * Where the answer is `stale`, a dialog asks for the proof and the call is repeated once it is given.
 * Where the dialog is closed instead, the refusal is thrown (an ApiError, whose message says so).
 */
import { ApiError } from "../api.js";

/** @type {Promise<boolean> | null} */
let asking = null;

/** @template T @param {() => Promise<T>} call @returns {Promise<T>} */
export async function proven(call) {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof ApiError) || !error.type.endsWith("/stale")) throw error;
    // Two calls at the same time are one question.
    asking ??= ask().finally(() => (asking = null));
    if (!(await asking)) throw error;
    return call();
  }
}

async function ask() {
  const { askForProof } = await import("../components/proof.js");
  return askForProof();
}
