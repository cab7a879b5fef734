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
/** @typedef {{ head: string, body: string, outline: string }} Manifest */
/** @typedef {[number, string, number | null, 0 | 1, string[], string?]} PackedRow */

export class Edition {
  /** @type {Load} */ #load;
  /** @type {Manifest} */ #manifest;
  /** @type {Outline} */ #outline;
  /** @type {Map<Branch | Page, Promise<SearchFile>>} the last used at the end */
  #files = new Map();

  /** @param {Load} load @param {Manifest} manifest */
  constructor(load, manifest) {
    this.#load = load;
    this.#manifest = manifest;
    this.#outline = readOutline(manifest.outline, "head");
  }

  /** What no other build is called. */
  get name() {
    return this.#manifest.head;
  }

  /** Find the file for a text; see `outline.js`. @param {string} text */
  find(text) {
    return find(this.#outline, text);
  }

  /** Whether reading costs no request. @param {Branch | Page} item */
  has(item) {
    return isFresh(item) || this.#files.has(item);
  }

  /** Read a file; asked for twice at a time, it is fetched once. @param {Branch | Page} item */
  read(item) {
    if (isFresh(item)) return Promise.resolve({ complete: true, rows: item.rows });
    const known = this.#files.get(item);
    const file = known ?? this.#fetch(item);
    this.#files.delete(item);
    this.#files.set(item, file);
    if (this.#files.size > kept) {
      const [oldest] = this.#files.keys();
      this.#files.delete(/** @type {Branch | Page} */ (oldest));
    }
    return file;
  }

  /** @param {Branch | Page} item @returns {Promise<SearchFile>} */
  async #fetch(item) {
    try {
      const file = await this.#load(this.#path(item));
      if (item.kind === "branch" && item.below === null) {
        const first = file.first ?? item.file + 1;
        item.below = readOutline(file.outline ?? "", "body", first, item.gate ?? item);
        const { folder, file: number } = item;
        const rows = file.fresh?.map(unpack);
        if (rows) item.fresh = { kind: "page", folder, file: number, gate: null, rows };
      }
      const found = file.hits.map(unpack);
      // A gate has the best of what is fresh among its own.
      const rows = item.gate ? joined(item.gate.fresh?.rows, found) : found;
      return { complete: file.complete, rows };
    } catch (error) {
      this.#files.delete(item);
      throw error;
    }
  }

  /** @param {Branch | Page} item */
  #path({ folder, file }) {
    const inside = (file & 255).toString(16).padStart(2, "0");
    return `/${this.#manifest[folder]}/${(file >> 8).toString(16)}/${inside}.json`;
  }
}

/**
 * Whether it stands for what came since the files below a gate were made.
 *
 * @param {Branch | Page} item @returns {item is Page & { rows: Row[] }}
 */
function isFresh(item) {
  return item.kind === "page" && item.rows !== undefined;
}

/**
 * What is fresh stands behind the rest, and for what was told before.
 *
 * @param {Row[] | undefined} fresh @param {Row[]} rows
 */
function joined(fresh, rows) {
  if (!fresh) return rows;
  const ids = new Set(fresh.map(({ hit }) => hit.id));
  return [...rows.filter(({ hit }) => !ids.has(hit.id)), ...fresh];
}

/** @param {PackedRow} row @returns {Row} */
function unpack([number, title, year, series, stars, original]) {
  const id = `tt${String(number).padStart(7, "0")}`;
  const kind = series ? "series" : "film";
  const names = spellings(title).concat(original === undefined ? [] : spellings(original));
  return { hit: { id, title, year, kind, stars, poster: `/posters/${id}` }, names };
}
