/** What is new about the list: films on their way, a better order, likes not counted yet. */
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import {
  better,
  growing,
  items,
  outdated,
  pending,
  pendingAtMost,
  stuck,
} from "../state/recommendations.js";

/** @param {{ onRefresh: () => void }} props */
export function ListNews({ onRefresh }) {
  const arrived = pendingAtMost.value - pending.value;
  if (stuck.value) {
    // An empty list says so itself.
    if (items.value.length === 0) return null;
    return html`<div class="news">
      <p role="status">A source does not answer just now; the list completes itself.</p>
    </div>`;
  }
  if (pending.value > 0) {
    return html`<div class="news">
      <p role="status">
        ${count(pending.value, "film")} on ${pending.value === 1 ? "its" : "their"} way
      </p>
      <progress aria-label="Films arrived" max=${pendingAtMost.value} value=${arrived}></progress>
    </div>`;
  }
  if (outdated.value || better.value) {
    return html`<div class="news">
      <p role="status">${outdated.value ? "Your likes have changed." : "The order has changed."}</p>
      <button class="button small primary" disabled=${growing.value} onClick=${onRefresh}>
        Update the list
      </button>
    </div>`;
  }
  return null;
}
