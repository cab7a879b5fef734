/**
 * The outline of the tree of search files: which file holds the titles for a text. Its grammar is
 * in `searchfiles/outline.py`.
 */

/**
 * @typedef {object} Branch more titles than a file holds: its file has the best of them
 * @property {"branch"} kind
 * @property {string} label what it adds to the text above it
 * @property {number} file
 * @property {Outline | null} below null until its file has been read
 */
/**
 * @typedef {object} Page a file with all titles there are
 * @property {"page"} kind
 * @property {number} file
 */
/** @typedef {Map<string, Branch | Page>} Outline by the next character */

/**
 * @param {string} text
 * @param {number} first the number of the first file in it
 * @returns {Outline}
 */
export function readOutline(text, first) {
  const marks = /([^,(<)]*)([,(<)])/gu;
  let file = first;

  /** @returns {Outline} */
  function read() {
    /** @type {Outline} */
    const outline = new Map();
    for (let found = marks.exec(text); found; found = marks.exec(text)) {
      const [, label, mark] = found;
      if (mark === ")") break;
      if (mark === ",") {
        for (const character of label) outline.set(character, { kind: "page", file });
        file += 1;
        continue;
      }
      /** @type {Branch} */
      const branch = { kind: "branch", label, file, below: null };
      outline.set(String.fromCodePoint(/** @type {number} */ (label.codePointAt(0))), branch);
      if (mark === "(") {
        // A space only divides words: nobody types up to it, so it has no file.
        if (label !== " ") file += 1;
        branch.below = read();
      } else {
        const end = text.indexOf(">", marks.lastIndex);
        file += Number.parseInt(text.slice(marks.lastIndex, end), 36);
        marks.lastIndex = end + 1;
      }
    }
    return outline;
  }

  return read();
}

/**
 * Find the file for a text.
 *
 * @param {Outline} outline
 * @param {string} text
 * @returns {{ item: Branch | Page, known: boolean } | null} null where no title has it; `known` is
 *   false where the item is a branch on the way, whose file says how to go on
 */
export function find(outline, text) {
  let rest = text;
  for (let level = outline; ;) {
    const item = level.get(String.fromCodePoint(rest.codePointAt(0) ?? 0));
    if (item === undefined) return null;
    if (item.kind === "page" || item.label.startsWith(rest)) return { item, known: true };
    if (!rest.startsWith(item.label)) return null;
    if (item.below === null) return { item, known: false };
    rest = rest.slice(item.label.length);
    level = item.below;
  }
}
