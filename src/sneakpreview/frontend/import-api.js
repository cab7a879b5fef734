/**
 * What only the page of imports asks the server; nothing of it is fetched on a first visit.
 *
 * @import { Import, ImportedRow } from "./import-types.d.ts"
 * @import { Hit } from "./types.d.ts"
 */
import { call } from "./api.js";

const one = (/** @type {number} */ id) => `/api/imports/${id}`;

export const imports = {
  /** @param {File} file @param {string} threshold @returns {Promise<Import>} */
  send: (file, threshold) => {
    const query = new URLSearchParams({ name: file.name.slice(-200), threshold });
    return call("POST", `/api/imports?${query}`, { body: file });
  },
  /** @returns {Promise<{ items: Import[] }>} */
  mine: () => call("GET", "/api/imports"),
  /** @param {number} id @returns {Promise<Import>} */
  show: (id) => call("GET", one(id)),
  /** The rows of which the person may still say which film they mean; those settled are gone.
   * @param {number} id @param {number} offset
   * @returns {Promise<{ items: ImportedRow[], total: number }>} */
  open: (id, offset) =>
    call("GET", `${one(id)}/rows?outcome=ambiguous&outcome=unknown&limit=20&offset=${offset}`),
  /** @param {number} id @param {number} row @param {Hit | null} film null: none that is known
   * @returns {Promise<ImportedRow>} */
  settle: (id, row, film) =>
    call("POST", `${one(id)}/rows/${row}`, {
      body: film
        ? { film: film.id, title: film.title, year: film.year, kind_of_film: film.kind }
        : { film: null },
    }),
  /** @param {number} id @param {boolean} marks whether the marks that it placed go, too */
  forget: (id, marks) => call("DELETE", `${one(id)}?marks=${marks}`),
  /** @param {number} id */
  report: (id) => `${one(id)}/report.csv`,
};
