/**
 * What only the operator's pages ask the server; nothing of it is fetched on a first visit.
 *
 * @import { Entry, Invitation, Overview } from "./types.d.ts"
 */
import { call } from "./api.js";

const people = "/api/operator/people";
const invitations = "/api/operator/invitations";

export const operator = {
  /** @returns {Promise<Overview>} */
  overview: () => call("GET", "/api/operator/sources"),
  /** @param {string} name */
  retrySource: (name) => call("POST", `/api/operator/sources/${encodeURIComponent(name)}/retry`),
  /** @param {string} id */
  retryFilm: (id) => call("POST", `/api/operator/films/${encodeURIComponent(id)}/retry`),
  retryFilms: () => call("POST", "/api/operator/films/retry"),

  /** @param {string} part @param {number} limit
   * @returns {Promise<{ items: Entry[], total: number }>} */
  people: (part, limit, offset = 0) =>
    call("GET", `${people}?q=${encodeURIComponent(part)}&limit=${limit}&offset=${offset}`),
  /** @param {number} id */
  lock: (id) => call("POST", `${people}/${id}/lock`),
  /** @param {number} id */
  unlock: (id) => call("POST", `${people}/${id}/unlock`),
  /** @param {number} id */
  remove: (id) => call("DELETE", `${people}/${id}`),

  /** @returns {Promise<{ items: Invitation[] }>} */
  invitations: () => call("GET", invitations),
  /** @returns {Promise<Invitation & { secret: string }>} */
  invite: () => call("POST", invitations),
  /** @param {number} id */
  takeBack: (id) => call("DELETE", `${invitations}/${id}`),
};
