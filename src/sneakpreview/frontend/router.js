/** The address of the page, with the History API. Which page belongs to it is for routes.js. */
import { batch, signal } from "@preact/signals";
import { calm } from "./state/toasts.js";

export const path = signal(location.pathname);
/** The part of the address after the question mark. */
export const query = signal(location.search.slice(1));

/** Whether a page is there whose heading has yet to come, and the focus with it. */
let headless = false;

/** Says, once, that a heading which comes now is to take the focus. */
export function takesFocus() {
  const due = headless;
  headless = false;
  return due;
}

/** Shows the page of the present address. @param {number} scroll */
async function arrive(scroll) {
  const show = async () => {
    batch(() => {
      calm();
      path.value = location.pathname;
      query.value = location.search.slice(1);
    });
    // Preact draws in a microtask; a timer comes after it, even while a transition holds frames.
    await new Promise((drawn) => setTimeout(drawn));
    scrollTo({ top: scroll, behavior: "instant" });
    const heading = document.querySelector("h1");
    heading?.focus({ preventScroll: true });
    headless = !heading;
  };
  if (!document.startViewTransition) return show();
  const change = document.startViewTransition(show);
  // A page that another follows at once is not faded in, and that is an error to the browser.
  change.ready.catch(() => {});
  await change.updateCallbackDone.catch(() => {});
}

/** Goes to an address of this site; what is to be said there is said afterwards. @param {string} href */
export function navigate(href) {
  history.replaceState({ ...history.state, scroll: scrollY }, "");
  history.pushState({}, "", href);
  return arrive(0);
}

/** Changes only the part after the question mark, without a new entry. @param {string} search */
export function setQuery(search) {
  history.replaceState(history.state, "", search ? `?${search}` : location.pathname);
  query.value = search;
}

/** Follows links to pages of this site; leaves everything else to the browser. */
export function start() {
  history.scrollRestoration = "manual";
  addEventListener("popstate", (event) => {
    // A link within the page, such as "skip to the content", comes here too.
    const same = path.value === location.pathname && query.value === location.search.slice(1);
    if (!same) void arrive(event.state?.scroll ?? 0);
  });
  addEventListener("scrollend", () => {
    history.replaceState({ ...history.state, scroll: scrollY }, "");
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.defaultPrevented || event.button || link.target || link.download) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.getAttribute("href")?.startsWith("#")) return;
    event.preventDefault();
    if (link.href !== location.href) void navigate(link.href);
    else scrollTo({ top: 0 });
  });
  scrollTo({ top: history.state?.scroll ?? 0, behavior: "instant" });
}
