/**
 * The list of recommendations: filling, completing itself, going on. It outlives its page, so that
 * coming back finds it as it was left.
 *
 * @import { Recommendation, RecommendationAnswer } from "../types.d.ts"
 */
import { batch, computed, signal } from "@preact/signals";
import { api } from "../api.js";
import { askAgain } from "../lib/again.js";
import { voteChanges } from "./marks.js";

const pageSize = 12;
/** The most that the server gives at once, and the most that it can be told to leave out. */
const mostAtOnce = 100;
const mostShown = 500;

/** @type {import("@preact/signals").Signal<"idle" | "loading" | "ready" | "failed">} */
export const status = signal("idle");
export const items = signal(/** @type {Recommendation[]} */ ([]));
export const total = signal(0);
export const removed = signal(/** @type {Record<string, number>} */ ({}));
/** Films that are still on their way, and the most there were of them at once. */
export const pending = signal(0);
export const pendingAtMost = signal(0);
/** Whether they have been so for long. */
export const stuck = signal(false);
export const growing = signal(false);
/** Whether the list on the page is about to be replaced. */
export const renewing = signal(false);
/** Whether the server's newest order differs from the one on the page. */
export const better = signal(false);

const countedChanges = signal(0);
/** Whether likes have changed since the list was made. */
export const outdated = computed(() => voteChanges.value !== countedChanges.value);
/** Whether there is more than the page shows. */
export const hasMore = computed(
  () => status.value === "ready" && items.value.length > 0 && !exhausted.value,
);
const exhausted = signal(false);

let query = "";
let asked = 0;
let end = () => {};

/** @param {string} more */
const ask = (more) => api.recommendations([query, more].filter(Boolean).join("&"));

/** Shows the list for these filters: the one that is there already, if it still holds.
 * @param {string} filters as in the address
 */
export function open(filters) {
  if (status.value === "ready" && filters === query && !outdated.value) watch();
  else void load(filters);
}

/** Makes the list for these filters; the list on the page stays until the new one is there.
 * @param {string} filters as in the address
 */
export async function load(filters) {
  query = filters;
  const mine = ++asked;
  const changes = voteChanges.value;
  status.value = items.value.length && status.value === "ready" ? "ready" : "loading";
  growing.value = true;
  renewing.value = true;
  try {
    const answer = await ask(`limit=${pageSize}`);
    if (mine !== asked) return;
    batch(() => {
      items.value = answer.items;
      exhausted.value = answer.items.length < pageSize;
      pendingAtMost.value = 0;
      countedChanges.value = changes;
      better.value = false;
      status.value = "ready";
      take(answer);
    });
    watch();
  } catch {
    if (mine === asked) status.value = "failed";
  } finally {
    if (mine === asked) {
      growing.value = false;
      renewing.value = false;
    }
  }
}

/** Adds the next films: what is on the page is named, so nothing repeats and nothing is missed. */
export async function more() {
  if (growing.value || !hasMore.value) return;
  const mine = asked;
  growing.value = true;
  try {
    const shown = items.value.map(({ film }) => film.id).join(",");
    const answer = await ask(`limit=${pageSize}&shown=${shown}`);
    if (mine !== asked) return;
    items.value = [...items.value, ...answer.items];
    exhausted.value = answer.items.length < pageSize || items.value.length + pageSize > mostShown;
    take(answer);
  } finally {
    if (mine === asked) growing.value = false;
  }
}

/** Asks again while films are on their way; ends by itself, or with `stop`. */
export function watch() {
  stop();
  if (pending.value === 0) return;
  const mine = asked;
  const again = async () => {
    const size = Math.min(mostAtOnce, Math.max(pageSize, items.value.length));
    const answer = await ask(`limit=${size}`);
    if (mine !== asked) return 0;
    batch(() => complete(answer));
    return answer.pending;
  };
  end = askAgain(again, { onStuck: (is) => (stuck.value = is) });
}

export function stop() {
  end();
  stuck.value = false;
}

/** Forgets everything: another person is here. */
export function forget() {
  stop();
  asked += 1;
  batch(() => {
    status.value = "idle";
    items.value = [];
    better.value = false;
    pending.value = 0;
  });
}

/** @param {RecommendationAnswer} answer */
function take(answer) {
  total.value = answer.total;
  removed.value = answer.removed;
  pending.value = answer.pending;
  pendingAtMost.value = Math.max(pendingAtMost.value, answer.pending);
}

/** @param {RecommendationAnswer} answer */
function complete(answer) {
  take(answer);
  const { list, moved } = merge(items.value, answer.items, pageSize);
  items.value = list;
  better.value = moved;
  if (list.length <= mostAtOnce)
    exhausted.value = answer.items.length < Math.max(pageSize, list.length);
}

/**
 * A newer answer poured into the list on the page. Cards stay where they are and get their newest
 * facts and voters; a list shorter than a page fills up at its end.
 *
 * @param {Recommendation[]} here
 * @param {Recommendation[]} answer
 * @param {number} size
 * @returns {{ list: Recommendation[], moved: boolean }} moved: the answer has another order.
 */
export function merge(here, answer, size) {
  const newest = new Map(answer.map((item) => [item.film.id, item]));
  const kept = here.map((item) => newest.get(item.film.id) ?? item);
  const seen = new Set(here.map(({ film }) => film.id));
  const room = Math.max(0, size - kept.length);
  const list = [...kept, ...answer.filter(({ film }) => !seen.has(film.id)).slice(0, room)];
  const moved = answer.some(({ film }, index) => list[index]?.film.id !== film.id);
  return { list, moved };
}
