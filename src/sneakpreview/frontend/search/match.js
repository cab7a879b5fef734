/** Whether a typed text fits a title, and how closely: as `domain/titlekey.py` has it. */

const articles = new Set("the a an le la les l el los las il der das".split(" "));

/** How a typed text fits a title, the closest first. */
export const Closeness = Object.freeze({
  exact: 0,
  withoutArticle: 1,
  start: 2,
  word: 3,
  words: 4,
});

/**
 * Say whether each typed word begins a different word of the spelling, which may end with the year.
 *
 * @param {string[]} words
 * @param {string} spelling
 */
export function matches(words, spelling) {
  const left = spelling.split(" ");
  // Longest first: who begins with `ab` also begins with `a`, not the other way.
  const longest = words.toSorted((one, other) => other.length - one.length);
  return longest.every((word) => {
    const place = left.findIndex((candidate) => candidate.startsWith(word));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

/** Leave out a leading article, unless there is nothing else. @param {string} spelling */
function withoutArticle(spelling) {
  const [first, ...rest] = spelling.split(" ");
  return rest.length > 0 && articles.has(first) ? rest.join(" ") : spelling;
}

/**
 * Say how a typed key, known to match, fits a title's spelling.
 *
 * @param {string} typed
 * @param {string} spelling
 * @param {number | null} year
 */
export function closeness(typed, spelling, year) {
  const dated = withYear(spelling, year);
  if (typed === spelling || typed === dated) return Closeness.exact;
  const bare = withoutArticle(dated);
  if (typed === bare || typed === withoutArticle(spelling)) return Closeness.withoutArticle;
  if (dated.startsWith(typed) || bare.startsWith(typed)) return Closeness.start;
  return dated.includes(` ${typed}`) ? Closeness.word : Closeness.words;
}

/** @param {string} spelling @param {number | null} year */
export function withYear(spelling, year) {
  return year === null ? spelling : `${spelling} ${year}`.trimStart();
}
