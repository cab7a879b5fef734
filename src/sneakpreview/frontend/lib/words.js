/**
 * How numbers and facts read on the screen.
 *
 * @import { Film, Hit, Scores } from "../types.d.ts"
 */

const number = new Intl.NumberFormat("en");
const compact = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
const list = new Intl.ListFormat("en");
const languages = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** "1 film", "1,200 films". @param {number} n @param {string} one @param {string} [many] */
export const count = (n, one, many = `${one}s`) => `${number.format(n)} ${n === 1 ? one : many}`;

/** "2 h 50 min". @param {number} minutes */
export function duration(minutes) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(" ");
}

/** "1995", "2008–2013", or "". @param {Pick<Hit, "year"> & { end_year?: number | null }} film */
export function years({ year, end_year: end }) {
  return end && end !== year ? `${year ?? ""}–${end}` : String(year ?? "");
}

/** "Heat (1995)". @param {Hit} film */
export const titled = (film) => (film.year ? `${film.title} (${film.year})` : film.title);

/** "A, B, and C". @param {string[]} words */
export const together = (words) => list.format(words);

/** A language's English name, whether the source gave a name or a code. @param {string} value */
export function language(value) {
  return /^[a-z]{2,3}$/.test(value) ? (languages.of(value) ?? value) : value;
}

/** The one line of plain facts above a title. @param {Film} film */
export function facts(film) {
  return [
    film.kind === "series" ? "Series" : "Film",
    years(film),
    film.runtime && duration(film.runtime),
    film.certificate,
    film.languages.map(language).slice(0, 2).join(", "),
  ].filter(Boolean);
}

/**
 * The scores that are known, best explained first.
 *
 * @param {Scores} scores
 * @returns {{ name: string, value: string, note: string }[]}
 */
export function knownScores(scores) {
  const of = (/** @type {number | null} */ n, /** @type {string} */ one) =>
    n ? `${compact.format(n)} ${one}${n === 1 ? "" : "s"}` : "";
  /** @type {[string, number | null, (n: number) => string, string][]} */
  const rows = [
    ["Rotten Tomatoes", scores.rotten_tomatoes, (n) => `${Math.round(n)}%`, ""],
    ["Metacritic", scores.metacritic, (n) => `${Math.round(n)}`, ""],
    ["Critics", scores.critics, (n) => `${n.toFixed(1)}/10`, of(scores.reviews, "review")],
    ["IMDb", scores.imdb, (n) => `${n.toFixed(1)}`, of(scores.imdb_votes, "vote")],
    ["TMDB", scores.tmdb, (n) => `${n.toFixed(1)}`, ""],
  ];
  return rows.flatMap(([name, value, format, note]) =>
    value === null || value === undefined ? [] : [{ name, value: format(value), note }],
  );
}

/** Where a trailer can be seen. @param {Film} film */
export function trailer(film) {
  const { youtube_id: id, search_url: search } = film.trailer ?? {};
  return id ? `https://www.youtube.com/watch?v=${encodeURIComponent(id)}` : (search ?? null);
}
