/**
 * The address of a suggestion, and what is read from its answer: a stranger's, of which anything
 * may be missing or something else. Pure.
 *
 * @import { Hit } from "../types.d.ts"
 */

const id = /^tt(\d{7}|[1-9]\d{7,8})$/;
const wrapped = /^[\w$]+\((.*)\)\s*;?\s*$/s;
const longest = 100;
const mostStars = 4;

/**
 * What is a film or a series here; episodes, games, music videos and podcasts are none. The names
 * with blanks are those of answers that have no `qid` yet.
 */
const films = new Set(["movie", "tvMovie", "tvSpecial", "video", "short", "tvShort"]);
const series = new Set(["tvSeries", "tvMiniSeries"]);
const labels = new Map([
  ["feature", "movie"],
  ["tv movie", "tvMovie"],
  ["tv special", "tvSpecial"],
  ["tv short", "tvShort"],
  ["tv series", "tvSeries"],
  ["tv mini-series", "tvMiniSeries"],
]);

/**
 * Where to ask for a text; null where nothing is left of it to ask for.
 *
 * @param {string} template with the place of the text: `https://host/suggestion/x/{query}.json`
 * @param {string} text
 */
export function address(template, text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain
    .trim()
    .replace(/\s+/g, "_")
    .replace(/[^\p{L}\p{N}_]/gu, "");
  const query = [...words].slice(0, longest).join("");
  return /[^_]/.test(query) ? template.replace("{query}", encodeURIComponent(query)) : null;
}

/**
 * Read the films and series of an answer, JSON or a call with JSON in it; SyntaxError for neither.
 *
 * @param {string} body
 * @returns {Hit[]}
 */
export function read(body) {
  const text = body.trim();
  const answer = JSON.parse(wrapped.exec(text)?.[1] ?? text);
  const items = Array.isArray(answer?.d) ? answer.d : [];
  const hits = items.map(hit).filter((/** @type {Hit | null} */ one) => one !== null);
  return [...new Map(hits.map((/** @type {Hit} */ one) => [one.id, one])).values()];
}

/** @param {any} item @returns {Hit | null} */
function hit(item) {
  const label = String(item?.q).toLowerCase();
  const kind = item?.qid ?? labels.get(label) ?? label;
  if (!id.test(item?.id) || typeof item.l !== "string" || !item.l.trim()) return null;
  if (!films.has(kind) && !series.has(kind)) return null;
  return {
    id: item.id,
    title: item.l.trim(),
    year: Number.isInteger(item.y) && item.y >= 1874 && item.y <= 2100 ? item.y : null,
    kind: series.has(kind) ? "series" : "film",
    stars:
      typeof item.s === "string" ? item.s.split(/,\s*/).filter(Boolean).slice(0, mostStars) : [],
    poster: `/posters/${item.id}`,
  };
}
