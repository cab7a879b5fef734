/**
 * One build of the search files, as far as it has been read.
 *
 * @import { Hit } from "../types.d.ts"
 * @import { Branch, Outline, Page } from "./outline.js"
 */
import { spellings } from "./titlekey.js";
import { find, readOutline } from "./outline.js";

/** How many files are kept in memory, about 4 KB each. */
const kept = 200;

/** @typedef {(path: string) => Promise<any>} Load fetches a path and gives the JSON in it */
/**
 * @typedef {object} Row
 * @property {Hit} hit
 * @property {string[]} names every spelling of the title and of its original title
 */
/** @typedef {{ complete: boolean, rows: Row[] }} SearchFile rows are in the order of fame */
/** @typedef {[number, string, number | null, 0 | 1, string[], string?]} PackedRow */

export class Edition {
  /** @type {Load} */ #load;
  /** @type {Outline} */ #outline;
  /** @type {Map<number, Promise<SearchFile>>} the last used at the end */
  #files = new Map();

  /** @param {Load} load @param {{ build: string, outline: string }} manifest */
  constructor(load, manifest) {
    this.#load = load;
    this.build = manifest.build;
    this.#outline = readOutline(manifest.outline, 0);
  }

  /** Find the file for a text; see `outline.js`. @param {string} text */
  find(text) {
    return find(this.#outline, text);
  }

  /** Whether reading costs no request. @param {Branch | Page} item */
  has(item) {
    return this.#files.has(item.file);
  }

  /** Read a file; asked for twice at a time, it is fetched once. @param {Branch | Page} item */
  read(item) {
    const known = this.#files.get(item.file);
    const file = known ?? this.#fetch(item);
    this.#files.delete(item.file);
    this.#files.set(item.file, file);
    if (this.#files.size > kept) {
      const [oldest] = this.#files.keys();
      this.#files.delete(/** @type {number} */ (oldest));
    }
    return file;
  }

  /** @param {Branch | Page} item @returns {Promise<SearchFile>} */
  async #fetch(item) {
    try {
      const file = await this.#load(this.#path(item.file));
      if (item.kind === "branch" && item.below === null) {
        item.below = readOutline(file.outline ?? "", item.file + 1);
      }
      return { complete: file.complete, rows: file.hits.map(unpack) };
    } catch (error) {
      this.#files.delete(item.file);
      throw error;
    }
  }

  /** @param {number} file */
  #path(file) {
    const inside = (file & 255).toString(16).padStart(2, "0");
    return `/search/${this.build}/${(file >> 8).toString(16)}/${inside}.json`;
  }
}

/** @param {PackedRow} row @returns {Row} */
function unpack([number, title, year, series, stars, original]) {
  const id = `tt${String(number).padStart(7, "0")}`;
  const kind = series ? "series" : "film";
  const names = spellings(title).concat(original === undefined ? [] : spellings(original));
  return { hit: { id, title, year, kind, stars, poster: `/posters/${id}` }, names };
}
