/**
 * Which page belongs to an address.
 *
 * @import { ComponentType } from "preact"
 */
import { later } from "./lib/later.js";
import Landing from "./pages/landing.js";
import Recommendations from "./pages/recommendations.js";
import Start from "./pages/start.js";

// Seldom asked for, and hardly ever first.
export const Film = later(() => import("./pages/film.js"));
const Marked = later(() => import("./pages/marked.js"));
const Import = later(() => import("./pages/import.js"));
const Account = later(() => import("./pages/account.js"));
const SignIn = later(() => import("./pages/sign-in.js"));
const ByMail = later(() => import("./pages/by-mail.js"));
const Operator = later(() => import("./pages/operator.js"));
const NotFound = later(() => import("./pages/not-found.js"));

/** @type {[RegExp, ComponentType<any>][]} */
const routes = [
  [/^\/$/, Landing],
  [/^\/start$/, Start],
  [/^\/recommendations$/, Recommendations],
  [/^\/(saved|liked|hidden|seen)$/, Marked],
  [/^\/films\/([\w-]+)$/, Film],
  [/^\/import$/, Import],
  [/^\/account$/, Account],
  [/^\/sign-in$/, SignIn],
  [/^\/(forgotten|link)$/, ByMail],
  [/^\/operator(\/people)?$/, Operator],
];

/** The page of a path, and the part of the path that it is about. @param {string} path */
export function pageOf(path) {
  const clean = path.replace(/(.)\/+$/, "$1");
  for (const [pattern, Page] of routes) {
    const found = pattern.exec(clean);
    if (found) return { Page, about: found[1] ?? "" };
  }
  return { Page: NotFound, about: "" };
}
