/**
 * What the search box shows for the text in it. Search files answer. Where they know nothing, others
 * are asked once the typing has stopped: first whoever suggests titles, and where nobody does, the
 * server's forgiving search. Where they know something, others are asked only on demand.
 *
 * @import { Hit } from "../types.d.ts"
 */
import { computed, signal } from "@preact/signals";
import { api } from "../api.js";
import { createLookup } from "../search/lookup.js";
import { suggest, knowMore } from "./suggestions.js";

const pause = 350;
const limit = 8;

/**
 * @typedef {object} Found
 * @property {"empty" | "looking" | "found" | "failed"} state
 * @property {Hit[]} hits
 * @property {string} meant what the forgiving search took the text for, or ""
 * @property {boolean} guessed whether the hits are from the forgiving search
 * @property {"none" | "offered" | "asking" | "nothing" | "refused"} more whether others may know
 *   more titles, and how it went to ask them
 */

/** @type {Found} */
const nothing = { state: "empty", hits: [], meant: "", guessed: false, more: "none" };
/** One for all boxes: it remembers the files it has read. */
const lookup = createLookup({ load: api.searchFile });

/** A search of its own for every box. */
export function createSearch() {
  const told = signal(nothing);
  // Whether others know more may be heard only after the search files have answered.
  const found = computed(() => {
    const more = told.value.more === "offered" && !knowMore() ? "none" : told.value.more;
    return { ...told.value, more };
  });
  let typed = "";
  let asked = 0;
  let given = new AbortController();

  /** Answers to an older text are dropped. @param {string} text */
  async function ask(text) {
    const mine = ++asked;
    typed = text;
    given.abort();
    given = new AbortController();
    if (!text.trim()) {
      told.value = nothing;
      return;
    }
    told.value = { ...told.value, state: "looking" };
    try {
      const { hits } = await lookup.search(text, { limit });
      if (mine !== asked) return;
      if (hits.length > 0) told.value = { ...nothing, state: "found", hits, more: "offered" };
      else await askOthers(text, mine);
    } catch {
      if (mine === asked) told.value = { ...nothing, state: "failed" };
    }
  }

  /** @param {string} text @param {number} mine */
  async function askOthers(text, mine) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (mine !== asked) return;
    const suggested = await suggest(text, given.signal);
    if (mine !== asked) return;
    if (suggested.length > 0) {
      told.value = { ...nothing, state: "found", hits: suggested };
      return;
    }
    const answer = await api.search(text, { signal: given.signal });
    if (mine !== asked) return;
    const meant = answer.did_you_mean ?? "";
    const guessed = meant !== "" || answer.items.length === 0;
    const more = answer.asked ? "none" : "offered";
    const hits = guessed ? answer.items.slice(0, limit) : answer.items;
    told.value = { state: "found", hits, meant, guessed, more };
  }

  /** Ask others for more titles than are shown, which stay; whether that came to an end. */
  async function askFurther() {
    const mine = asked;
    const { hits, more } = found.value;
    if (more !== "offered") return false;
    told.value = { ...told.value, more: "asking" };
    const others = await further(typed, given.signal);
    if (mine !== asked) return false;
    const all = join(hits, others ?? []);
    const came = all.length > hits.length;
    told.value = {
      ...told.value,
      hits: all,
      guessed: found.value.guessed && !came,
      more: came ? "none" : others ? "nothing" : "refused",
    };
    return true;
  }

  /** Reads ahead what every search needs. */
  const warm = () => void lookup.warm().catch(() => {});

  return { found, ask, askFurther, warm };
}

/** Null where nobody answers. @param {string} text @param {AbortSignal} signal */
async function further(text, signal) {
  const hits = await suggest(text, signal);
  if (hits.length > 0) return hits;
  const answer = await api.search(text, { signal, further: true }).catch(() => null);
  return answer?.asked ? answer.items : null;
}

/** Ours first, and no film twice. @param {Hit[]} ours @param {Hit[]} others */
function join(ours, others) {
  const known = new Set(ours.map(({ id }) => id));
  return [...ours, ...others.filter(({ id }) => !known.has(id))];
}
