/**
 * "Because you liked …": every film that voted, each a link to its page with its share of the votes.
 * Unfolded, each shows which way it votes, and where nothing can be pointed at, what silences it.
 *
 * @import { Voter } from "../types.d.ts"
 */
import { useId, useState } from "preact/hooks";
import { html } from "../lib/html.js";
import { listNames } from "../lib/words.js";
import { isMute, markOf } from "../state/marks.js";
import { VoteButton } from "./vote-button.js";

const atOnce = 4;

/** @type {[Voter["way"], string, string][]} */
const ways = [
  ["there", "→", "its page recommends this film"],
  ["back", "←", "this film’s page recommends it"],
  ["both", "⇄", "each page recommends the other"],
];

/**
 * @param {{ because: Voter[], title: string, label?: string, whole?: boolean }} props
 *   whole: with room for all that there is to say, so that only some of many films are folded away
 */
export function Voters({ because, title, label = "Because you liked", whole = false }) {
  const [all, setAll] = useState(false);
  const id = useId();
  if (because.length === 0) return null;
  const rest = because.length - atOnce;
  const shown = all ? because : because.slice(0, atOnce);
  const told = all || whole;
  // Where one has been silenced since they were counted, the others' shares are out of date.
  const heard = because.filter(({ id: film }) => !isMute(film));
  const current = heard.reduce((sum, { share }) => sum + share, 0) === 100;
  const lists = because.map((voter) => listNames(voter.lists ?? []));
  const apart = new Set(lists).size > 1;
  const unfold =
    rest > 0 ? `and ${rest} more` : because.length > 1 ? "How they vote" : "How it votes";
  return html`<div class="voters ${told ? "unfolded" : ""}">
    <p id=${id}>${label}</p>
    <ul class="chips" aria-labelledby=${id}>
      ${shown.map((voter, at) => {
        const [, arrow, way] = ways.find(([name]) => name === voter.way) ?? ways[0];
        const mute = isMute(voter.id);
        return html`<li key=${voter.id} class=${mute ? "mute" : ""}>
          <a class="chip" href="/films/${voter.id}" title=${told ? undefined : way}>
            ${voter.title}${because.length > 1 && !mute && current && html` <small>${voter.share}%</small>`}${
              told &&
              html`<small aria-hidden="true"> ${arrow}</small><span class="unseen">, ${way}</span>${
                  apart && lists[at] && html`<small> ${lists[at]}</small>`
                }`
            }
          </a>
          ${markOf(voter.id) === "like" && html`<${VoteButton} film=${voter} icon />`}
        </li>`;
      })}
      ${
        (rest > 0 || !whole) &&
        html`<li>
          <button class="chip chip-more" aria-expanded=${String(all)} onClick=${() => setAll(!all)}>
            ${!all ? unfold : rest > 0 ? "Fewer" : "Less"}<span class="unseen"> for ${title}</span>
          </button>
        </li>`
      }
    </ul>
    ${
      told &&
      html`<ul class="ways" aria-hidden="true">
        ${ways
          .filter(([name]) => shown.some(({ way }) => way === name))
          .map(([name, arrow, way]) => html`<li key=${name}>${arrow} ${way}</li>`)}
        ${!apart && lists[0] && html`<li>lists: ${lists[0]}</li>`}
      </ul>`
    }
  </div>`;
}
