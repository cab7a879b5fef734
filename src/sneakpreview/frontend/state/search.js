/**
 * What the search box shows for the text in it. Search files answer; where they know too little,
 * others are asked once the typing has stopped: first whoever suggests titles, and where nobody
 * does, the server's forgiving search.
 *
 * @import { Hit } from "../types.d.ts"
 */
import { signal } from "@preact/signals";
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
 */

/** @type {Found} */
const nothing = { state: "empty", hits: [], meant: "", guessed: false };
/** One for all boxes: it remembers the files it has read. */
const lookup = createLookup({ load: api.searchFile });

/** A search of its own for every box. */
export function createSearch() {
  const found = signal(nothing);
  let asked = 0;
  let given = new AbortController();

  /** Answers to an older text are dropped. @param {string} text */
  async function ask(text) {
    const mine = ++asked;
    given.abort();
    given = new AbortController();
    if (!text.trim()) {
      found.value = nothing;
      return;
    }
    found.value = { ...found.value, state: "looking" };
    try {
      const { hits, complete } = await lookup.search(text, { limit });
      if (mine !== asked) return;
      if (hits.length > 0) found.value = { ...nothing, state: "found", hits };
      const enough = hits.length > 0 && !(complete && hits.length < limit && knowMore());
      if (!enough) await askOthers(text, mine, hits);
    } catch {
      if (mine === asked) found.value = { ...nothing, state: "failed" };
    }
  }

  /** @param {string} text @param {number} mine @param {Hit[]} ours */
  async function askOthers(text, mine, ours) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (mine !== asked) return;
    const suggested = await suggest(text, given.signal);
    if (mine !== asked) return;
    const hits = join(ours, suggested);
    if (hits.length > 0) found.value = { ...nothing, state: "found", hits };
    if (suggested.length === 0) await guess(text, mine, ours);
  }

  /** @param {string} text @param {number} mine @param {Hit[]} ours */
  async function guess(text, mine, ours) {
    const answer = await api.search(text, given.signal).catch((error) => {
      if (ours.length === 0) throw error;
    });
    if (mine !== asked || !answer) return;
    const fits = answer.did_you_mean === null;
    const hits = join(ours, fits || ours.length === 0 ? answer.items : []);
    const meant = ours.length === 0 ? (answer.did_you_mean ?? "") : "";
    const guessed = ours.length === 0 && (!fits || hits.length === 0);
    found.value = { state: "found", hits, meant, guessed };
  }

  /** Reads ahead what every search needs. */
  const warm = () => void lookup.warm().catch(() => {});

  return { found, ask, warm };
}

/** Ours first, and no film twice. @param {Hit[]} ours @param {Hit[]} others */
function join(ours, others) {
  const known = new Set(ours.map(({ id }) => id));
  return [...ours, ...others.filter(({ id }) => !known.has(id))].slice(0, limit);
}
