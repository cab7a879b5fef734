/**
 * The scores that are known; nothing stands for those that are not.
 *
 * @import { Scores as Known } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { knownScores } from "../lib/words.js";

/** @param {{ scores: Known }} props */
export function Scores({ scores }) {
  const rows = knownScores(scores);
  if (rows.length === 0) return null;
  return html`<dl class="scores">
    ${rows.map(
      ({ name, value, note }) =>
        html`<div key=${name}>
          <dt>${name}</dt>
          <dd>${value}${note && html`<small>${note}</small>`}</dd>
        </div>`,
    )}
  </dl>`;
}
