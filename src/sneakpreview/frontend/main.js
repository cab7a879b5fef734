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

/** Who was here, as far as is told; nothing for nobody. */
let before = "";

/** Forgets what was of whoever was here. */
function leave() {
  before = "";
  forget();
  forgetStarters();
  forgetMarks();
}

/** @param {import("./types.d.ts").Me} person */
function meet(person) {
  // An account that a guest signs in to may be there already, with lists of its own.
  const now = person.signed_in ? `${person.guest} ${person.email}` : "";
  if (now !== before) leave();
  before = now;
  if (!person.signed_in) return;
  refresh();
  // Who has lists finds them even where the network is gone by then.
  void import("./pages/marked.js").catch(() => {});
}
effect(() => {
  const person = me.value;
  if (person) untracked(() => meet(person));
  // Where nobody knows who is here, who was here is not.
  else if (before) untracked(leave);
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
