/**
 * What only the pages of an account ask the server; nothing of it is fetched on a first visit.
 *
 * @import { Device, Invitation, Me } from "./types.d.ts"
 */
import { call, person } from "./api.js";

export const account = {
  /** @param {string} email @param {string} password @param {string} [invitation]
   * @returns {Promise<Me>} */
  create: (email, password, invitation) =>
    person(call("POST", "/api/accounts", { body: { email, password, invitation } })),
  /** @param {string} email @param {string} password @param {boolean} join @returns {Promise<Me>} */
  signIn: (email, password, join) =>
    person(call("POST", "/api/sessions", { body: { email, password, join } })),
  signOut: () => call("DELETE", "/api/sessions/current"),

  /** @param {string} password @param {string} [code] @returns {Promise<Me>} */
  prove: (password, code) =>
    person(call("POST", "/api/me/freshness", { body: { password, code } })),
  /** Throws an ApiError of type `stale` where a proof is asked for. */
  isProven: () => call("GET", "/api/me/freshness"),

  /** @returns {Promise<{ items: Device[] }>} */
  devices: () => call("GET", "/api/me/sessions"),
  /** @param {string} id */
  endDevice: (id) => call("DELETE", `/api/me/sessions/${encodeURIComponent(id)}`),
  endOtherDevices: () => call("DELETE", "/api/me/sessions"),
  /** @param {string} password @returns {Promise<Me>} */
  setPassword: (password) => person(call("PUT", "/api/me/password", { body: { password } })),
  /** @param {string} email @returns {Promise<Me>} with the new address, where no letter comes first */
  setAddress: (email) => person(call("PUT", "/api/me/email", { body: { email } })),
  askForConfirmation: () => call("POST", "/api/me/confirmation"),

  /** @param {string} email */
  askToReset: (email) => call("POST", "/api/resets", { body: { email } }),
  /** Does what a link in a letter is for.
   * @param {"join" | "confirm" | "move"} purpose @param {{ token: string, password?: string }} body
   * @returns {Promise<Me>}
   */
  follow: (purpose, body) => person(call("POST", `/api/links/${purpose}`, { body })),
  /** @param {{ token: string, password: string }} body */
  reset: (body) => call("POST", "/api/links/reset", { body }),

  /** @returns {Promise<Me>} */
  leave: () => person(call("DELETE", "/api/me")),
  /** @returns {Promise<Me>} */
  stay: () => person(call("POST", "/api/me/stay")),
  /** @param {string} secret @returns {Promise<Invitation>} */
  invitation: (secret) => call("POST", "/api/invitations", { body: { secret } }),
};
