/**
 * What is asked about passkeys and codes. Each throws ApiError.
 *
 * @import { Me } from "./types.d.ts"
 * @import { Options, Passkey, SetUp, Ways } from "./keys-types.d.ts"
 */
import { call, person } from "./api.js";

const post = (/** @type {string} */ path, /** @type {unknown} */ body) =>
  call("POST", path, { body });
const passkey = (/** @type {number} */ id) => `/api/me/passkeys/${id}`;
const factor = "/api/me/second-factor";

export const keys = {
  /** @returns {Promise<Ways>} */
  ways: () => call("GET", "/api/me/ways"),

  /** @returns {Promise<Options>} */
  askToAdd: () => call("POST", "/api/me/passkeys/options"),
  /** @param {string} name @param {unknown} credential @returns {Promise<Passkey>} */
  add: (name, credential) => post("/api/me/passkeys", { name, credential }),
  /** @param {number} id @param {string} name */
  rename: (id, name) => call("PUT", passkey(id), { body: { name } }),
  /** @param {number} id */
  remove: (id) => call("DELETE", passkey(id)),

  /** @returns {Promise<Options>} */
  askToJoin: () => call("POST", "/api/accounts/passkey/options"),
  /** @param {string} name @param {unknown} credential @param {string} [invitation]
   * @returns {Promise<Me>} */
  join: (name, credential, invitation) =>
    person(post("/api/accounts/passkey", { name, credential, invitation })),

  /** @returns {Promise<Options>} */
  askToSignIn: () => call("POST", "/api/passkeys/options"),
  /** @param {unknown} credential @param {boolean} join @returns {Promise<Me>} */
  signIn: (credential, join) => person(post("/api/sessions/passkey", { credential, join })),
  /** @returns {Promise<Options>} */
  askToProve: () => call("POST", "/api/me/freshness/options"),
  /** @param {unknown} credential @returns {Promise<Me>} */
  prove: (credential) => person(post("/api/me/freshness/passkey", { credential })),

  /** @param {string} code @returns {Promise<Me>} */
  sendCode: (code) => person(post("/api/sessions/code", { code })),
  /** @returns {Promise<Me>} */
  beginAgain: () => person(call("DELETE", "/api/sessions/code")),

  /** @returns {Promise<SetUp>} */
  setUp: () => call("POST", factor),
  /** @param {string} code @returns {Promise<{ codes: string[] }>} */
  turnOn: (code) => call("PUT", factor, { body: { code } }),
  turnOff: () => call("DELETE", factor),
  /** @returns {Promise<{ codes: string[] }>} */
  renewCodes: () => call("POST", `${factor}/codes`),
};
