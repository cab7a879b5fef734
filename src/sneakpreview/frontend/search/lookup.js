/**
 * The search while typing, answered from static files alone.
 *
 * @import { Hit } from "../types.d.ts"
 * @import { Load, Row } from "./edition.js"
 * @import { Branch, Page } from "./outline.js"
 */
import { closeness, matches, withYear } from "./match.js";
import { Edition } from "./edition.js";
import { spellings } from "./titlekey.js";

const longest = 200;
const mostWords = 12;
const year = /^\d{4}$/u;

/**
 * @typedef {object} Found
 * @property {Hit[]} hits the closest first, then the best known
 * @property {boolean} complete whether no other title fits; false too where the files cannot say
 */
/** @typedef {{ path: string, item: Branch | Page, known: boolean }} Place */

/**
 * Make a search over the search files. `load` fetches a path below their folder and gives its JSON; it is
 * called at most once for a letter typed and twice for a pasted text, not counting the manifest,
 * which `warm` reads ahead. An error of `load` is the error of the search.
 *
 * @param {{ load: Load }} options
 */
export function createLookup({ load }) {
  /** @type {Promise<Edition> | null} */
  let edition = null;
  let before = "";

  function open() {
    edition ??= load("/manifest.json").then((manifest) => new Edition(load, manifest));
    edition.catch(() => (edition = null));
    return edition;
  }

  /** A page left open for long outlives its build. @param {Edition} old @param {unknown} error */
  async function reopen(old, error) {
    edition = null;
    const renewed = await open();
    if (renewed.name === old.name) throw error;
    return renewed;
  }

  return {
    /** Read the manifest ahead of the first letter. */
    async warm() {
      await open();
    },

    /**
     * Find the titles that have every typed word, the last perhaps cut short, and a year as a word.
     *
     * @param {string} text
     * @param {{ limit?: number, signal?: AbortSignal }} [options] an aborted search rejects
     * @returns {Promise<Found>}
     */
    async search(text, { limit = 10, signal } = {}) {
      const typed = spellings(text.slice(0, longest));
      const requests = Math.abs(text.length - before.length) > 1 ? 2 : 1;
      before = text;
      if (typed.length === 0) return { hits: [], complete: true };
      const current = await open();
      try {
        return await searchAll(current, typed, { limit, requests, signal });
      } catch (error) {
        signal?.throwIfAborted();
        const renewed = await reopen(current, error);
        return searchAll(renewed, typed, { limit, requests, signal });
      }
    },
  };
}

/**
 * Try each spelling of what was typed until one is found.
 *
 * @param {Edition} edition
 * @param {string[]} spelt
 * @param {{ limit: number, requests: number, signal?: AbortSignal }} options
 * @returns {Promise<Found>}
 */
async function searchAll(edition, spelt, { limit, requests, signal }) {
  const budget = { requests };
  let complete = true;
  for (const typed of spelt) {
    const found = await searchOne(edition, typed, budget, signal);
    if (found.hits.length > 0) return { ...found, hits: found.hits.slice(0, limit) };
    complete &&= found.complete;
  }
  return { hits: [], complete };
}

/**
 * @param {Edition} edition
 * @param {string} typed
 * @param {{ requests: number }} budget
 * @param {AbortSignal} [signal]
 * @returns {Promise<Found>}
 */
async function searchOne(edition, typed, budget, signal) {
  const words = typed.split(" ");
  const paths = routes(typed, words);
  /** @type {Set<Branch | Page>} */
  const tried = new Set();
  for (;;) {
    signal?.throwIfAborted();
    if (words.some((word) => edition.find(word) === null)) return { hits: [], complete: true };
    const places = paths.flatMap((path) => {
      const found = edition.find(path);
      if (found === null || (found.known && tried.has(found.item))) return [];
      return budget.requests > 0 || edition.has(found.item) ? [{ path, ...found }] : [];
    });
    const place = choose(edition, typed, places, paths[0]);
    if (place === undefined) return { hits: [], complete: false };
    if (!edition.has(place.item)) budget.requests -= 1;
    const file = await edition.read(place.item);
    if (!place.known) continue;
    tried.add(place.item);
    const hits = rank(file.rows, typed, words);
    // A page for a single word has every title with it, so there is nothing elsewhere. One for
    // several has none with the words in another order.
    const complete = file.complete && isSingle(place);
    if (hits.length > 0 || complete) return { hits, complete };
  }
}

/**
 * The texts whose files may hold the answer: all of it, each word alone (the longest is likely the
 * rarest), any two words. A year in front, which hardly a title has, is moved to the end first.
 *
 * @param {string} typed
 * @param {string[]} words
 */
function routes(typed, words) {
  const some = [...new Set(words)].slice(0, mostWords);
  const singles = some.toSorted((one, two) => rarity(two) - rarity(one));
  const pairs = some.flatMap((one) =>
    some.filter((two) => two !== one).map((two) => `${one} ${two}`),
  );
  const [first, ...rest] = words;
  const turned = year.test(first) && rest.length > 0 ? [[...rest, first].join(" ")] : [];
  return [...new Set([...turned, typed, ...singles, ...pairs])];
}

/** @param {string} word */
function rarity(word) {
  return year.test(word) ? 0 : word.length;
}

/** @param {Place} place */
function isSingle({ path }) {
  return !path.includes(" ");
}

/**
 * Choose where to look next: first where it costs nothing and is all there is, then where the files
 * are sure to answer, last where only the best known of many are seen.
 *
 * @param {Edition} edition
 * @param {string} typed
 * @param {Place[]} places those of the likeliest path first
 * @param {string} main the likeliest path
 * @returns {Place | undefined}
 */
function choose(edition, typed, places, main) {
  const last = typed.slice(typed.lastIndexOf(" ") + 1);
  const isPage = (/** @type {Place} */ { item }) => item.kind === "page";
  const isRead = (/** @type {Place} */ { item }) => edition.has(item);
  return (
    places.find((place) => isPage(place) && isRead(place)) ??
    places.find((place) => isPage(place) && isSingle(place)) ??
    places.find((place) => place.path === typed && place.known) ??
    places.find((place) => place.path === main && !place.known) ??
    places.find((place) => place.known && isRead(place)) ??
    places.find((place) => place.path === main) ??
    places.find((place) => !place.known) ??
    // The last word may be cut short, and then no title goes on after it.
    places.find((place) => isPage(place) && !place.path.startsWith(`${last} `)) ??
    places.find(isPage) ??
    places[0]
  );
}

/**
 * @param {Row[]} rows in the order of fame
 * @param {string} typed
 * @param {string[]} words
 */
function rank(rows, typed, words) {
  const found = rows.flatMap(({ hit, names }) => {
    const fitting = (names.length > 0 ? names : [""]).filter((name) =>
      matches(words, withYear(name, hit.year)),
    );
    if (fitting.length === 0) return [];
    return [{ hit, close: Math.min(...fitting.map((name) => closeness(typed, name, hit.year))) }];
  });
  return found.sort((one, other) => one.close - other.close).map(({ hit }) => hit);
}
