/**
 * The wall of starters: a few on the screen, more in reserve. A card that is answered is replaced
 * in its place by the next one.
 *
 * @import { Film } from "../types.d.ts"
 */
import { signal } from "@preact/signals";
import { api } from "../api.js";
import { markOf, settled } from "./marks.js";

const onWall = 12;
const batchSize = 36;

/** @type {import("@preact/signals").Signal<"idle" | "loading" | "ready" | "failed">} */
export const status = signal("idle");
export const wall = signal(/** @type {Film[]} */ ([]));

/** @type {Film[]} */
let reserve = [];
/** Those that were ever here; another set for another person. @type {Set<string>} */
let met = new Set();
let dry = false;
let loading = false;

/** Fills the wall; what was there before stays. */
export function fill() {
  wall.value = wall.value.filter((film) => !markOf(film.id));
  return stock();
}

/**
 * Puts the next film in the place of this one.
 *
 * @param {string} id
 * @returns {Film | null} The film that is there now.
 */
export function replace(id) {
  const next = reserve.shift() ?? null;
  wall.value = wall.value.flatMap((film) => (film.id !== id ? [film] : next ? [next] : []));
  void stock();
  return next;
}

/** Another person is here. */
export function forgetStarters() {
  reserve = [];
  met = new Set();
  dry = loading = false;
  wall.value = [];
  status.value = "idle";
}

/** Gives the wall what it lacks, and fetches more before the reserve runs out. */
async function stock() {
  top();
  if (loading || dry || reserve.length >= onWall) return;
  const mine = met;
  loading = true;
  try {
    await settled();
    // The server leaves out what is marked; what is only met here still counts in its order.
    const unmarked = [...met].filter((id) => !markOf(id)).length;
    const { items } = await api.starters(batchSize, unmarked);
    if (mine !== met) return;
    const fresh = items.filter((film) => !met.has(film.id) && !markOf(film.id));
    for (const film of fresh) met.add(film.id);
    reserve = [...reserve, ...fresh];
    dry = items.length < batchSize;
    top();
  } catch {
    if (mine === met && wall.value.length === 0) status.value = "failed";
  } finally {
    if (mine === met) loading = false;
  }
}

function top() {
  wall.value = [...wall.value, ...reserve.splice(0, Math.max(0, onWall - wall.value.length))];
  status.value = wall.value.length > 0 || dry ? "ready" : "loading";
}
