/**
 * The scores that are known, each leading to where it is from; nothing stands for the others.
 *
 * @import { Film } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { knownScores } from "../lib/words.js";

/** @param {{ film: Film, most?: number }} props most: of them, where there is little room */
export function Scores({ film: { title, scores, links }, most = 6 }) {
  const known = knownScores(scores);
  // What everybody knows tells more than the mean of a few.
  const rows = known.length > most ? known.filter(({ name }) => name !== "Critics") : known;
  if (rows.length === 0) return null;
  return html`<dl class="scores">
    ${rows.map(({ name, value, note, link }) => {
      const url = link && links[link];
      return html`<div key=${name}>
        <dt>
          ${
            url
              ? html`<a href=${url} target="_blank" rel="noopener">
                  ${name}<span class="unseen"> about ${title} (opens in a new tab)</span>
                </a>`
              : name
          }
        </dt>
        <dd>${value}${note && html`<small>${note}</small>`}</dd>
      </div>`;
    })}
  </dl>`;
}
