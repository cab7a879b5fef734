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
