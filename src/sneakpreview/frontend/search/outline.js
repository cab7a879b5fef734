/**
 * The outline of the tree of search files: which file holds the titles for a text. Its grammar is
 * in `searchfiles/outline.py`.
 */

/** @import { Row } from "./edition.js" */
/** @typedef {"head" | "body"} Folder which part of a build a file is in */
/**
 * @typedef {object} Branch more titles than a file holds: its file has the best of them
 * @property {"branch"} kind
 * @property {Folder} folder
 * @property {number} file
 * @property {Branch | null} gate the branch of the head by which one comes here into the body
 * @property {string} label what it adds to the text above it
 * @property {Outline | null} below null until its file has been read
 * @property {Page | null} fresh of a gate that has been read: the titles below that came since
 */
/**
 * @typedef {object} Page a file with all titles there are
 * @property {"page"} kind
 * @property {Folder} folder
 * @property {number} file
 * @property {Branch | null} gate
 * @property {Row[]} [rows] what is in it, where it stands for no file but for what is fresh
 */
/** @typedef {Map<string, Branch | Page>} Outline by the next character */

/**
 * @param {string} text
 * @param {Folder} folder
 * @param {number} [first] the number of the first file in it
 * @param {Branch | null} [gate]
 * @returns {Outline}
 */
export function readOutline(text, folder, first = 0, gate = null) {
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
        /** @type {Page} */
        const page = { kind: "page", folder, file, gate };
        for (const character of label) outline.set(character, page);
        file += 1;
        continue;
      }
      /** @type {Branch} */
      const branch = { kind: "branch", folder, file, gate, label, below: null, fresh: null };
      outline.set(String.fromCodePoint(/** @type {number} */ (label.codePointAt(0))), branch);
      if (mark === "(") {
        // A space only divides words: nobody types up to it, so it has no file.
        if (label !== " ") file += 1;
        branch.below = read();
      } else {
        const end = text.indexOf(">", marks.lastIndex);
        // A gate tells no number: the files below it are not in this folder.
        file += Number.parseInt(text.slice(marks.lastIndex, end) || "1", 36);
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
  /** @type {Page | null} */
  let fresh = null;
  for (let level = outline; ;) {
    const item = level.get(String.fromCodePoint(rest.codePointAt(0) ?? 0));
    if (item?.kind === "page" || item?.label.startsWith(rest)) return { item, known: true };
    if (!item || !rest.startsWith(item.label)) return fresh && { item: fresh, known: true };
    if (item.below === null) return { item, known: false };
    fresh ??= item.fresh;
    rest = rest.slice(item.label.length);
    level = item.below;
  }
}
