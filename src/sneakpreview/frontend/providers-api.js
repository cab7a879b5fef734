/**
 * What is asked about providers. Each throws ApiError.
 *
 * @import { Me } from "./types.d.ts"
 * @import { Crossing, Identity, Providers } from "./providers-types.d.ts"
 */
import { call, person } from "./api.js";

const mine = "/api/me/identities";

export const providers = {
  /** @returns {Promise<Providers>} */
  all: () => call("GET", "/api/providers"),
  /** Goes to the provider; this page is left. @param {string} name @param {Crossing} crossing */
  cross: async (name, crossing) => {
    const path = `/api/providers/${encodeURIComponent(name)}/crossings`;
    location.assign((await call("POST", path, { body: crossing })).to);
  },

  /** @returns {Promise<{ items: Identity[] }>} */
  identities: () => call("GET", mine),
  /** @param {number} id */
  unlink: (id) => call("DELETE", `${mine}/${id}`),

  /** @param {boolean} join @returns {Promise<Me>} */
  signInByProxy: (join) => person(call("POST", "/api/sessions/proxy", { body: { join } })),
  /** @returns {Promise<Me>} */
  linkProxy: () => person(call("POST", `${mine}/proxy`)),
  /** @returns {Promise<Me>} */
  proveByProxy: () => person(call("POST", "/api/me/freshness/proxy")),
};
