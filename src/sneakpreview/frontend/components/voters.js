/**
 * "Because you liked …": every film that voted, each a link to its page.
 *
 * @import { Voter } from "../types.d.ts"
 */
import { useId, useState } from "preact/hooks";
import { html } from "../lib/html.js";

const atOnce = 4;

/** @param {{ because: Voter[], title: string, label?: string }} props */
export function Voters({ because, title, label = "Because you liked" }) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (because.length === 0) return null;
  const rest = because.length - atOnce;
  const shown = all ? because : because.slice(0, atOnce);
  return html`<div class="voters">
    <p id=${id}>${label}</p>
    <ul class="chips" aria-labelledby=${id}>
      ${shown.map(
        (voter) =>
          html`<li key=${voter.id}>
            <a class="chip" href="/films/${voter.id}">${voter.title}</a>
          </li>`,
      )}
      ${
        rest > 0 &&
        html`<li>
          <button class="chip chip-more" aria-expanded=${String(all)} onClick=${() => setAll(!all)}>
            ${all ? "Fewer" : `and ${rest} more`}<span class="unseen"> for ${title}</span>
          </button>
        </li>`
      }
    </ul>
  </div>`;
}
