/**
 * The only module that calls the server; what only an account's pages ask is in `account-api.js`.
 *
 * @import { Choices, Film, Hit, MarkKind, MarkedFilm, Me, Problem } from "./types.d.ts"
 * @import { RecommendationAnswer, Sources, Voter } from "./types.d.ts"
 */

const patience = 15_000;
/** A stranger's server is not waited for as long. */
const strangersPatience = 3000;
let csrfToken = "";
/** Who is here, as far as this page knows. */
let who = "";
/** @type {() => void} */
let signedOut = () => {};
/** @type {(now: Me) => void} */
let replaced = () => {};

/** A call that the server refused, or that never reached it (status 0). */
export class ApiError extends Error {
  /** @param {number} status @param {Problem} problem */
  constructor(status, problem) {
    super(problem.detail || problem.title || "The server did not answer as expected.");
    this.status = status;
    this.type = problem.type ?? "";
    this.errors = problem.errors ?? {};
  }
}

/** Called when a call needs a person and the session has ended. @param {() => void} listener */
export function onSignedOut(listener) {
  signedOut = listener;
}

/** Called when another tab has signed somebody else in. @param {(now: Me) => void} listener */
export function onReplaced(listener) {
  replaced = listener;
}

/**
 * @param {string} method
 * @param {string} path
 * @param {{ body?: unknown, signal?: AbortSignal }} [options]
 * @returns {Promise<any>} The parsed answer, or null where there is none.
 */
export async function call(method, path, { body, signal } = {}) {
  const before = who;
  let response = await send(method, path, body, signal);
  let answer = await parse(response);
  if (response.status === 403 && String(answer?.type).endsWith("/csrf")) {
    const now = await api.me();
    // What was meant for one person is not done for another.
    if (before && before !== who && now.signed_in) {
      replaced(now);
      throw new ApiError(409, { title: "Somebody else is signed in now. Nothing was done." });
    }
    response = await send(method, path, body, signal);
    answer = await parse(response);
  }
  if (response.ok) return answer;
  if (response.status === 401 && path !== "/api/sessions") signedOut();
  throw new ApiError(response.status, answer ?? { title: `Error ${response.status}` });
}

/** @param {string} method @param {string} path @param {unknown} body @param {AbortSignal} [signal] */
async function send(method, path, body, signal) {
  /** @type {Record<string, string>} */
  const headers = { Accept: "application/json" };
  if (method !== "GET") headers["X-CSRF-Token"] = csrfToken;
  const file = body instanceof Blob;
  if (body !== undefined) headers["Content-Type"] = `application/${file ? "octet-stream" : "json"}`;
  const limit = AbortSignal.timeout(file ? patience * 60 : patience);
  try {
    return await fetch(path, {
      method,
      headers,
      body: file ? body : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
  } catch {
    throw new ApiError(0, { title: "The server cannot be reached." });
  }
}

/** @param {Response} response */
async function parse(response) {
  if (response.status === 204) return null;
  try {
    return /json/.test(response.headers.get("Content-Type") ?? "") ? await response.json() : null;
  } catch {
    throw new ApiError(0, { title: "The answer was cut off." });
  }
}

/** What another server answers, as text; it learns nothing but the address. Throws ApiError.
 * @param {string} url @param {AbortSignal} signal
 */
async function outside(url, signal) {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(strangersPatience)]);
  try {
    const response = await fetch(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: limit,
    });
    if (response.ok) return await response.text();
    throw new ApiError(response.status, { title: `Error ${response.status}` });
  } catch (error) {
    throw error instanceof ApiError ? error : new ApiError(0, { title: "It cannot be reached." });
  }
}

/** A file, here or on another server, whose answers say nothing of who is signed in.
 * @param {string} url
 */
async function file(url) {
  const response = await send("GET", url, undefined);
  if (response.ok) return parse(response);
  throw new ApiError(response.status, { title: `Error ${response.status}` });
}

/** Tells one person from another, and from nobody. @param {Me} me */
export const whoIs = (me) => [me.signed_in, me.guest, me.email].join();

/** A fresh token comes with every answer of this kind. @param {Me | Promise<Me>} answer */
export async function person(answer) {
  const me = await answer;
  csrfToken = me.csrf_token;
  who = whoIs(me);
  return me;
}

const film = (/** @type {string} */ id) => `/api/films/${encodeURIComponent(id)}`;
const mark = (/** @type {string} */ id) => `/api/marks/${encodeURIComponent(id)}`;

export const api = {
  /** @returns {Promise<Me>} */
  async me() {
    const before = csrfToken;
    const now = await call("GET", "/api/me");
    // Who came meanwhile has a token of their own, which is newer than this one.
    return csrfToken === before ? person(now) : now;
  },
  /** @returns {Promise<Me>} */
  becomeGuest: () => person(call("POST", "/api/guests")),

  /** @returns {Promise<{ marks: Record<string, MarkKind>, silent: string[] }>} */
  allMarks: () => call("GET", "/api/me/marks"),
  /** @param {MarkKind} kind @param {number} offset
   * @returns {Promise<{ items: MarkedFilm[], total: number }>} */
  marks: (kind, offset) => call("GET", `/api/marks?kind=${kind}&limit=48&offset=${offset}`),
  /** @param {Pick<Hit, "id"> & Partial<Hit>} hit @param {MarkKind} kind @param {boolean} votes */
  putMark: (hit, kind, votes) =>
    call("PUT", mark(hit.id), {
      body: { kind, votes, title: hit.title, year: hit.year, kind_of_film: hit.kind },
    }),
  /** @param {string} id */
  deleteMark: (id) => call("DELETE", mark(id)),

  /** @param {string} query @param {AbortSignal} [signal] @returns {Promise<RecommendationAnswer>} */
  recommendations: (query, signal) => call("GET", `/api/recommendations?${query}`, { signal }),
  /** @returns {Promise<Choices>} */
  choices: () => call("GET", "/api/choices"),
  /** @param {string} id @returns {Promise<Film>} */
  film: (id) => call("GET", film(id)),
  /** @param {string} id @returns {Promise<{ items: Film[] }>} */
  related: (id) => call("GET", `${film(id)}/related`),
  /** @param {string} id @returns {Promise<{ because: Voter[] }>} */
  votes: (id) => call("GET", `${film(id)}/votes`),
  /** @param {number} limit @param {number} [offset] @returns {Promise<{ items: Film[] }>} */
  starters: (limit, offset = 0) => call("GET", `/api/starters?limit=${limit}&offset=${offset}`),

  /** @param {string} text @param {{ signal?: AbortSignal, further?: boolean }} [options]
   * @returns {Promise<{ items: Hit[], did_you_mean: string | null, asked: boolean }>} */
  search: (text, { signal, further = false } = {}) =>
    call("GET", `/api/search?q=${encodeURIComponent(text)}${further ? "&further=true" : ""}`, {
      signal,
    }),
  /** A static search file; no work for the application. @param {string} path below `/search` */
  searchFile: (path) => file(`${document.documentElement.dataset.search}${path}`),
  suggestions: outside,

  /** @returns {Promise<Sources>} */
  sources: () => call("GET", "/api/sources"),
};
