/**
 * Which page belongs to an address.
 *
 * @import { ComponentType } from "preact"
 */
import { later } from "./lib/later.js";
import Film from "./pages/film.js";
import Landing from "./pages/landing.js";
import NotFound from "./pages/not-found.js";
import Recommendations from "./pages/recommendations.js";
import Start from "./pages/start.js";

// Seldom asked for, and hardly ever first.
const Marked = later(() => import("./pages/marked.js"));
const Account = later(() => import("./pages/account.js"));
const SignIn = later(() => import("./pages/sign-in.js"));
const Operator = later(() => import("./pages/operator.js"));

/** @type {[RegExp, ComponentType<any>][]} */
const routes = [
  [/^\/$/, Landing],
  [/^\/start$/, Start],
  [/^\/recommendations$/, Recommendations],
  [/^\/(saved|liked|hidden)$/, Marked],
  [/^\/films\/([\w-]+)$/, Film],
  [/^\/account$/, Account],
  [/^\/sign-in$/, SignIn],
  [/^\/operator$/, Operator],
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
