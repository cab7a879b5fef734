/** Starts the page: who is here, which page, and keeping the marks in step with the server. */
import { effect, untracked } from "@preact/signals";
import { render } from "preact";
import { App } from "./app.js";
import { html } from "./lib/html.js";
import { start } from "./router.js";
import { Film } from "./routes.js";
import { loadSources } from "./state/credits.js";
import { forgetMarks, loadMarks } from "./state/marks.js";
import { loadMe, me, signedIn } from "./state/me.js";
import { forget } from "./state/recommendations.js";
import { forgetStarters } from "./state/starters.js";

const root = /** @type {HTMLElement} */ (document.getElementById("app"));

/** What cannot be fetched now is fetched when the tab is looked at again. */
function refresh() {
  if (signedIn.peek()) loadMarks().catch(() => {});
  void loadSources();
}

/** The e-mail address of who was here; null for a guest, undefined for nobody. */
let before = /** @type {string | null | undefined} */ (undefined);

/** @param {import("./types.d.ts").Me} person */
function meet(person) {
  const now = person.signed_in ? person.email : undefined;
  // A guest who becomes an account is still the same person, with the same lists.
  const same = before === now || (before === null && now !== undefined);
  before = now;
  if (!same) {
    forget();
    forgetStarters();
  }
  if (!person.signed_in) return forgetMarks();
  refresh();
  // Who has lists finds them even where the network is gone by then.
  return void import("./pages/marked.js").catch(() => {});
}
effect(() => {
  const person = me.value;
  if (person) untracked(() => meet(person));
});

// Another tab may have marked films in the meantime.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") refresh();
});
addEventListener("online", refresh);

/** Safari knows no idle moments. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

// Once the page is there, so is what a click on a film needs.
void loadMe().then(() => whenIdle(Film.ahead));
void loadSources();
root.replaceChildren();
render(html`<${App} />`, root);
start();
