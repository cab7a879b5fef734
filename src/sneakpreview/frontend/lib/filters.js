/**
 * The filters of the recommendations, to and from the address. Pure.
 *
 * @import { Filters } from "../types.d.ts"
 */

const single = /** @type {const} */ ([
  "kind",
  "min_score",
  "min_votes",
  "from_year",
  "to_year",
  "max_runtime",
  "dial",
]);
const several = /** @type {const} */ (["genre", "any_genre", "not_genre", "language", "director"]);
const genreNames = /** @type {const} */ (["genre", "any_genre", "not_genre"]);

/** What numbers the site takes, as `RecommendationsQuery` has them. @type {Record<string, [number, number]>} */
const ranges = {
  min_score: [0, 10],
  min_votes: [0, 1e9],
  from_year: [1870, 2100],
  to_year: [1870, 2100],
  max_runtime: [1, 10_000],
};

/** What a genre chip can ask for; each click takes the next one. */
export const genreStates = /** @type {const} */ (["", "any_genre", "genre", "not_genre"]);

/** How a filter is called where the list says what it removed. @type {Record<string, string>} */
export const filterLabels = {
  kind: "Kind",
  min_score: "Minimum score",
  min_votes: "Minimum number of reviews",
  from_year: "Earliest year",
  to_year: "Latest year",
  max_runtime: "Longest runtime",
  genre: "Genres it must have",
  any_genre: "One of these genres",
  not_genre: "Genres it never has",
  language: "Language",
  director: "Director",
};

/** Unknown names are left out, and what no filter can be: the site would refuse the whole list.
 * @param {string} search @returns {Filters}
 */
export function readFilters(search) {
  const query = new URLSearchParams(search);
  const one = single.map((name) => [name, sound(name, query.get(name)?.trim() ?? "")]);
  const many = several.map((name) => [name, [...new Set(query.getAll(name).filter(Boolean))]]);
  const dial = Number(query.get("dial"));
  const turned = dial && Math.abs(dial) <= 1 ? String(dial) : "";
  return Object.fromEntries([...one, ...many, ["dial", turned]]);
}

/** Whether the list can be asked for a year that was typed; none is fine, too.
 * @param {string} text @param {number} least @param {number} most
 */
export const fits = (text, least, most) =>
  text === "" || (/^\d{4}$/.test(text) && Number(text) >= least && Number(text) <= most);

/** The value, or nothing where it is none for this filter. @param {string} name @param {string} value */
function sound(name, value) {
  if (name === "kind") return ["film", "series"].includes(value) ? value : "";
  if (!ranges[name]) return value;
  const [least, most] = ranges[name];
  const form = name === "min_score" ? /^\d+(\.\d+)?$/ : /^\d+$/;
  return form.test(value) && Number(value) >= least && Number(value) <= most ? value : "";
}

/** Always in the same order, so that equal filters give equal addresses. @param {Filters} filters */
export function writeFilters(filters) {
  const query = new URLSearchParams();
  for (const name of single) if (filters[name]) query.set(name, filters[name]);
  for (const name of several) for (const value of filters[name]) query.append(name, value);
  return query.toString();
}

/** How many choices narrow the list; every genre counts by itself, the dial not at all. @param {Filters} filters */
export function countFilters(filters) {
  const many = several.reduce((sum, name) => sum + filters[name].length, 0);
  return single.filter((name) => name !== "dial" && filters[name]).length + many;
}

/** Without one filter. @param {Filters} filters @param {string} name @returns {Filters} */
export function without(filters, name) {
  return { ...filters, [name]: Array.isArray(/** @type {any} */ (filters)[name]) ? [] : "" };
}

/** @param {Filters} filters @param {string} genre @returns {(typeof genreStates)[number]} */
export function genreState(filters, genre) {
  return genreNames.find((name) => filters[name].includes(genre)) ?? "";
}

/** A genre stands in one list at most. @param {Filters} filters @param {string} genre */
export function turnGenre(filters, genre) {
  const here = genreStates.indexOf(genreState(filters, genre));
  const next = genreStates[(here + 1) % genreStates.length];
  const changed = { ...filters };
  for (const name of genreNames) {
    const others = filters[name].filter((value) => value !== genre);
    changed[name] = name === next ? [...others, genre] : others;
  }
  return changed;
}

/** Adds a value to a filter of several, or takes it away.
 * @param {Filters} filters @param {"language" | "director"} name @param {string} value
 */
export function toggle(filters, name, value) {
  const had = filters[name].includes(value);
  const values = had ? filters[name].filter((v) => v !== value) : [...filters[name], value];
  return { ...filters, [name]: values };
}
