/**
 * "Because you liked …": every film that voted, each a link to its page with its share of the votes.
 *
 * @import { Voter } from "../types.d.ts"
 */
import { useId, useState } from "preact/hooks";
import { html } from "../lib/html.js";
import { isMute, markOf } from "../state/marks.js";
import { VoteButton } from "./vote-button.js";

const atOnce = 4;

const ways = {
  there: "Its page recommends this film",
  back: "This film’s page recommends it",
  both: "Each page recommends the other",
};

/** @param {{ because: Voter[], title: string, label?: string }} props */
export function Voters({ because, title, label = "Because you liked" }) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (because.length === 0) return null;
  const rest = because.length - atOnce;
  const shown = all ? because : because.slice(0, atOnce);
  return html`<div class="voters ${all ? "all" : ""}">
    <p id=${id}>${label}</p>
    <ul class="chips" aria-labelledby=${id}>
      ${shown.map(
        (voter) =>
          html`<li key=${voter.id} class=${isMute(voter.id) ? "mute" : ""}>
            <a class="chip" href="/films/${voter.id}" title=${ways[voter.way]}>
              ${voter.title}${because.length > 1 && html` <small>${voter.share}%</small>`}
            </a>
            ${markOf(voter.id) === "like" && html`<${VoteButton} film=${voter} icon />`}
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
