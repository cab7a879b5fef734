/**
 * How numbers and facts read on the screen.
 *
 * @import { Film, Hit, LinkName, Offer, Scores } from "../types.d.ts"
 */

const number = new Intl.NumberFormat("en");
const compact = new Intl.NumberFormat("en", { notation: "compact" });
const list = new Intl.ListFormat("en");
/** As the reader writes dates. */
const days = new Intl.DateTimeFormat(undefined, { dateStyle: "long" });
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
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
 * @returns {{ name: string, value: string, note: string, link?: LinkName }[]}
 *   link: the name of the page elsewhere that says so
 */
export function knownScores(scores) {
  const of = (/** @type {number | null} */ n, /** @type {string} */ one) =>
    n ? `${compact.format(n)} ${one}${n === 1 ? "" : "s"}` : "";
  const tenth = (/** @type {number} */ n) => n.toFixed(1);
  const whole = (/** @type {number} */ n) => `${Math.round(n)}`;
  /** @type {[string, number | null, (n: number) => string, string, LinkName?][]} */
  const rows = [
    ["Rotten Tomatoes", scores.rotten_tomatoes, (n) => `${whole(n)}%`, "", "rotten_tomatoes"],
    ["Metacritic", scores.metacritic, whole, "", "metacritic"],
    ["Critics", scores.critics, (n) => `${tenth(n)}/10`, of(scores.reviews, "review")],
    ["IMDb", scores.imdb, tenth, of(scores.imdb_votes, "vote"), "imdb"],
    ["TMDB", scores.tmdb, tenth, of(scores.tmdb_votes, "vote"), "tmdb"],
  ];
  return rows.flatMap(([name, value, format, note, link]) =>
    value === null || value === undefined ? [] : [{ name, value: format(value), note, link }],
  );
}

/** @type {[LinkName, string][]} */
const pages = [
  ["imdb", "IMDb"],
  ["tmdb", "TMDB"],
  ["wikipedia", "Wikipedia"],
  ["rotten_tomatoes", "Rotten Tomatoes"],
  ["metacritic", "Metacritic"],
];

/** A film's known pages elsewhere. @param {Film} film */
export const elsewhere = ({ links }) =>
  pages.flatMap(([key, name]) => (links[key] ? [{ name, url: links[key] }] : []));

/** @type {[Offer["kind"], string][]} */
const kinds = [
  ["stream", "Stream"],
  ["free", "Free"],
  ["rent", "Rent"],
  ["buy", "Buy"],
];

/** What a service asks -> the services, the cheapest first. @param {Offer[]} offers
 * @returns {[string, string[]][]}
 */
export function offersByKind(offers) {
  return kinds.flatMap(([kind, label]) => {
    const services = offers.filter((offer) => offer.kind === kind).map(({ service }) => service);
    return services.length > 0 ? [[label, [...new Set(services)]]] : [];
  });
}

/** The country that an address of offers is for, or "". @param {string | null} url */
export function country(url) {
  const code = url && URL.canParse(url) && new URL(url).searchParams.get("locale");
  return code && /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? "") : "";
}

/** @type {Record<string, string>} */
const sourceNames = {
  tmdb: "TMDB",
  wikidata: "Wikidata",
  wikipedia: "Wikipedia",
  imdb: "IMDb",
  imdb_data: "IMDb’s data files",
  catalogue: "The built-in catalogue",
  people: "People’s ratings",
  facts: "Its facts",
};

/** How a source is called on the screen. @param {string} name */
export const sourceName = (name) => sourceNames[name] ?? name;

/** Whose lists they are, in a few letters: "TMDB + catalogue". @param {string[]} names */
export const listNames = (names) =>
  names
    .map((name) => (["catalogue", "people"].includes(name) ? name : sourceName(name)))
    .join(" + ");

/** How a field is called, as origins name it: "Original title", "IMDb votes", "Page on TMDB".
 * @param {string} field
 */
export function fieldName(field) {
  const [space, part = ""] = field.split(".");
  const name = pages.find(([key]) => key === part)?.[1] ?? spelt(part);
  if (space === "links") return `Page on ${name}`;
  if (space === "scores") return pages.some(([key]) => key === part) ? `${name} score` : name;
  return spelt(space);
}

/** @param {string} name of a field */
function spelt(name) {
  const words = name.replaceAll("_", " ").replace(/\b(imdb|tmdb)\b/g, sourceName);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "3 November 2026", in the reader's time and as the reader writes it. @param {string} iso */
export const date = (iso) => days.format(new Date(iso));
