/** Starts the page: who is here, which page, and keeping the marks in step with the server. */
import { effect, untracked } from "@preact/signals";
import { render } from "preact";
import { whoIs } from "./api.js";
import { App } from "./app.js";
import { html } from "./lib/html.js";
import { start } from "./router.js";
import { Film } from "./routes.js";
import { loadSources } from "./state/credits.js";
import { keepDialOf } from "./state/dial.js";
import { forgetMarks, keepMarks } from "./state/marks.js";
import { loadMe, me } from "./state/me.js";
import { forget } from "./state/recommendations.js";
import { forgetStarters } from "./state/starters.js";

/** What cannot be fetched now is fetched when the tab is looked at again. */
function look() {
  void loadSources();
  return loadMe();
}

const root = /** @type {HTMLElement} */ (document.getElementById("app"));

/** Who was here, as far as is told; nothing for nobody. */
let before = "";

/** The other tabs, each of which says whom it knows to be here. */
const tabs = new BroadcastChannel("who");
tabs.onmessage = ({ data }) => void (data !== before && loadMe());

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
  const now = person.signed_in ? whoIs(person) : "";
  if (now !== before) {
    leave();
    tabs.postMessage(now);
  }
  before = now;
  keepDialOf(person);
  if (!person.signed_in) return;
  void keepMarks();
  // Who has lists finds them even where the network is gone by then.
  void import("./pages/marked.js").catch(() => {});
}
effect(() => {
  const person = me.value;
  if (person) untracked(() => meet(person));
  // Where nobody knows who is here, who was here is not.
  else if (before) {
    untracked(leave);
    keepDialOf(null);
  }
});

// Another tab may have marked films in the meantime, or signed somebody in or out.
document.addEventListener("visibilitychange", () => document.hidden || look());
addEventListener("online", look);

/** Safari knows no idle moments. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

// Once the page is there, so is what a click on a film needs.
void look().then(() => whenIdle(Film.ahead));
root.replaceChildren();
render(html`<${App} />`, root);
start();
