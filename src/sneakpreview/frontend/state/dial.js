/**
 * Where the person's dial stands for every list whose address does not say. It is kept in this browser
 * until they turn it back, or are not here any more.
 *
 * @import { Me } from "../types.d.ts"
 */
import { readFilters } from "../lib/filters.js";

const key = "dial";
/** Stands before the dial that is kept, and says whose it is. */
let owner = "";

/** Gives "" in the middle, and where none is kept. */
export const keptDial = () => readFilters(`dial=${kept()[1]}`).dial;

/** @param {string} dial */
export function keepDial(dial) {
  try {
    if (dial) localStorage.setItem(key, `${owner}:${dial}`);
    else localStorage.removeItem(key);
  } catch {
    // Storage may be closed to this page; the address alone says it then.
  }
}

/** Forgets any dial but that of who is here now. @param {Me | null} me */
export function keepDialOf(me) {
  const [whose, dial = ""] = kept();
  owner = short(me?.email ?? "");
  // Who had no address, as a guest, may have one now.
  const theirs = me?.signed_in && (!whose || whose === owner);
  if (dial) keepDial(theirs ? dial : "");
}

/** Tells two accounts apart, and nobody who they are: a great many addresses have the same.
 * @param {string} email
 */
const short = (email) =>
  email && String([...email].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 1));

function kept() {
  try {
    return (localStorage.getItem(key) ?? "").split(":");
  } catch {
    return [""];
  }
}
