/**
 * Addresses to pages, with the History API. Every page is its own module, fetched when needed.
 *
 * @import { ComponentType } from "preact"
 */
import { computed, signal } from "@preact/signals";

/** @typedef {{ default: ComponentType<any> }} PageModule */

/** @type {[RegExp, () => Promise<PageModule>][]} */
const routes = [
  [/^\/$/, () => import("./pages/landing.js")],
  [/^\/start$/, () => import("./pages/start.js")],
  [/^\/recommendations$/, () => import("./pages/recommendations.js")],
  [/^\/(saved|liked|hidden)$/, () => import("./pages/marked.js")],
  [/^\/films\/([\w-]+)$/, () => import("./pages/film.js")],
  [/^\/account$/, () => import("./pages/account.js")],
  [/^\/sign-in$/, () => import("./pages/sign-in.js")],
];
const notFound = () => import("./pages/not-found.js");

/** The page on the screen, and the part of the path that it is about. */
export const page = signal(
  /** @type {{ path: string, about: string, Page: ComponentType<any> | null, failed?: boolean }} */ ({
    path: location.pathname,
    about: "",
    Page: null,
  }),
);
/** The part of the address after the question mark. */
export const query = signal(location.search.slice(1));
export const path = computed(() => page.value.path);

let visits = 0;

/** @param {string} pathname */
function match(pathname) {
  const clean = pathname.replace(/(.)\/+$/, "$1");
  for (const [pattern, load] of routes) {
    const found = pattern.exec(clean);
    if (found) return { about: found[1] ?? "", load };
  }
  return { about: "", load: notFound };
}

/** Shows the page of the present address. @param {number | null} scroll null: leave it */
async function arrive(scroll) {
  const mine = ++visits;
  const { pathname, search } = location;
  const { about, load } = match(pathname);
  const module = await load().catch(() => null);
  if (mine !== visits) return;
  const first = page.value.Page === null;
  const show = async () => {
    page.value = { path: pathname, about, Page: module?.default ?? null, failed: !module };
    query.value = search.slice(1);
    // Preact draws in a microtask; a timer comes after it, even while a transition holds frames.
    await new Promise((drawn) => setTimeout(drawn));
    if (scroll !== null) scrollTo({ top: scroll, behavior: "instant" });
    if (!first) document.querySelector("h1")?.focus({ preventScroll: true });
  };
  if (first || !document.startViewTransition) await show();
  else await document.startViewTransition(show).updateCallbackDone.catch(() => {});
}

/** Goes to an address of this site. @param {string} href */
export function navigate(href) {
  history.replaceState({ ...history.state, scroll: scrollY }, "");
  history.pushState({}, "", href);
  void arrive(0);
}

/** Changes only the part after the question mark, without a new entry. @param {string} search */
export function setQuery(search) {
  history.replaceState(history.state, "", search ? `?${search}` : location.pathname);
  query.value = search;
}

/** Tries the present page again. */
export const retry = () => void arrive(null);

/** Follows links to pages of this site; leaves everything else to the browser.
 * Resolves when the first page is there.
 */
export function start() {
  history.scrollRestoration = "manual";
  addEventListener("popstate", (event) => void arrive(event.state?.scroll ?? 0));
  addEventListener("scrollend", () => {
    history.replaceState({ ...history.state, scroll: scrollY }, "");
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.defaultPrevented || event.button || link.target || link.download) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.getAttribute("href")?.startsWith("#")) return;
    event.preventDefault();
    if (link.href !== location.href) navigate(link.href);
    else scrollTo({ top: 0 });
  });
  return arrive(history.state?.scroll ?? null);
}

/** Fetches the other pages while nothing else is to do, so that a lost network never hides one. */
export function fetchPages() {
  for (const [, load] of routes) load().catch(() => {});
}
