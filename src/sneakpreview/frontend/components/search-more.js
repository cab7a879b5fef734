/** The last row of the search: a button that asks others for more titles, and what came of it. */
import { html } from "../lib/html.js";
import { Icon } from "./icon.js";

/** @type {Partial<Record<import("../state/search.js").Found["more"], string>>} */
export const answers = {
  nothing: "No other title of that name was found.",
  refused: "Nobody else can be asked just now. Try again in a few minutes.",
};

/** @param {{ text: string, more: import("../state/search.js").Found["more"], onAsk: () => void }} props */
export function SearchMore({ text, more, onAsk }) {
  if (more === "none") return null;
  const asking = more === "asking";
  return html`<div class="hits-more">
    ${
      more === "offered" || asking
        ? html`<button aria-disabled=${String(asking)} onClick=${onAsk}>
            <${Icon} name="search" />
            <span>${asking ? "Asking…" : `More titles named “${text}”`}</span>
          </button>`
        : html`<p class="quiet">${answers[more]}</p>`
    }
  </div>`;
}
