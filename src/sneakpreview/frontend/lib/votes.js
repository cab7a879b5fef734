/**
 * The cheat itself, small enough for the landing page. Pure.
 *
 * @import { Film } from "../types.d.ts"
 */

/**
 * @typedef {{ film: Film, related: Film[] }} RelatedList
 * @typedef {{ film: Film, voters: string[] }} Candidate
 */

/**
 * Films on the related lists of the liked ones, most votes first; a film that is liked is out.
 * Ties are broken by the best position, then by id, so that the answer is always the same.
 *
 * @param {RelatedList[]} lists
 * @returns {Candidate[]}
 */
export function countVotes(lists) {
  /** @type {Map<string, Candidate & { best: number }>} */
  const found = new Map();
  const liked = new Set(lists.map(({ film }) => film.id));
  for (const { film, related } of lists) {
    related.forEach((candidate, position) => {
      if (liked.has(candidate.id)) return;
      const entry = found.get(candidate.id) ?? { film: candidate, voters: [], best: position };
      entry.voters.push(film.id);
      entry.best = Math.min(entry.best, position);
      found.set(candidate.id, entry);
    });
  }
  return [...found.values()].sort(
    (a, b) =>
      b.voters.length - a.voters.length || a.best - b.best || a.film.id.localeCompare(b.film.id),
  );
}

/**
 * The few lists that show the cheat best: those that agree most on the same few films.
 *
 * @param {RelatedList[]} lists
 * @param {number} size how many lists
 * @param {number} winners how many films they should agree on
 */
export function chooseExample(lists, size, winners) {
  let chosen = lists;
  while (chosen.length > size) {
    const without = chosen.map((_, index) => chosen.filter((_other, i) => i !== index));
    const scored = without.map((rest) => ({ rest, votes: topVotes(rest, winners) }));
    // Of equals the last one goes: the first lists are the best known films.
    chosen = scored.reduce((best, one) => (one.votes >= best.votes ? one : best)).rest;
  }
  return chosen;
}

/** @param {RelatedList[]} lists @param {number} winners */
function topVotes(lists, winners) {
  const top = countVotes(lists).slice(0, winners);
  return top.reduce((sum, { voters }) => sum + voters.length, 0);
}
