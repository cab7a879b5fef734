/**
 * The wall of starters: a few on the screen, more in reserve. A card that is answered is replaced
 * in its place by the next one.
 *
 * @import { Film } from "../types.d.ts"
 */
import { signal } from "@preact/signals";
import { api } from "../api.js";
import { markOf } from "./marks.js";

const onWall = 12;
const batchSize = 36;

/** @type {import("@preact/signals").Signal<"idle" | "loading" | "ready" | "failed">} */
export const status = signal("idle");
export const wall = signal(/** @type {Film[]} */ ([]));

/** @type {Film[]} */
let reserve = [];
/** @type {Set<string>} */
const met = new Set();
let dry = false;
let loading = false;

/** Fills the wall; what was there before stays. */
export async function fill() {
  if (wall.value.length === 0) status.value = "loading";
  wall.value = wall.value.filter((film) => !markOf(film.id));
  await stock();
  wall.value = [...wall.value, ...reserve.splice(0, Math.max(0, onWall - wall.value.length))];
  if (wall.value.length > 0 || dry) status.value = "ready";
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
  if (reserve.length < onWall) void stock();
  return next;
}

/** Another person is here. */
export function forgetStarters() {
  reserve = [];
  met.clear();
  dry = false;
  wall.value = [];
  status.value = "idle";
}

async function stock() {
  if (loading || dry || reserve.length >= onWall) return;
  loading = true;
  try {
    // The server leaves out what is marked; what is only met here still counts in its order.
    const unmarked = [...met].filter((id) => !markOf(id)).length;
    const { items } = await api.starters(batchSize, unmarked);
    const fresh = items.filter((film) => !met.has(film.id) && !markOf(film.id));
    for (const film of fresh) met.add(film.id);
    reserve = [...reserve, ...fresh];
    dry = items.length < batchSize;
  } catch {
    if (wall.value.length === 0) status.value = "failed";
  } finally {
    loading = false;
  }
}
