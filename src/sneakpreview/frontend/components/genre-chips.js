/**
 * Genres with a will: one of these, must have, never. Each click takes the next, then none.
 *
 * @import { Choice, Filters } from "../types.d.ts"
 */
import { useId, useState } from "preact/hooks";
import { html } from "../lib/html.js";
import { genreState, turnGenre } from "../lib/filters.js";

/** State -> its sign on the chip, and its words. @type {Record<string, [string, string]>} */
const states = {
  "": ["", "not asked for"],
  any_genre: ["≈", "one of these"],
  genre: ["✓", "must"],
  not_genre: ["✕", "never"],
};
const atOnce = 14;

/** @param {{ choices: Choice[], filters: Filters, onChange: (filters: Filters) => void }} props */
export function GenreChips({ choices, filters, onChange }) {
  const [all, setAll] = useState(false);
  const id = useId();
  const asked = [...filters.genre, ...filters.any_genre, ...filters.not_genre];
  const offered = choices.map(({ value }) => value);
  const genres = [...new Set([...offered.slice(0, all ? undefined : atOnce), ...asked])];
  if (genres.length === 0) return null;
  return html`<div class="filter" role="group" aria-labelledby=${id}>
    <h3 id=${id}>Genres</h3>
    <p class="legend">
      Press again: <b class="is-any_genre">≈ one of</b> <b class="is-genre">✓ must</b>${" "}
      <b class="is-not_genre">✕ never</b>
    </p>
    <ul class="chips">
      ${genres.map((genre) => {
        const state = genreState(filters, genre);
        const [sign, words] = states[state];
        return html`<li key=${genre}>
          <button
            class="chip is-${state || "off"}"
            onClick=${() => onChange(turnGenre(filters, genre))}
          >
            ${sign && html`<span aria-hidden="true">${sign} </span>`}${genre}
            <span class="unseen">: ${words}</span>
          </button>
        </li>`;
      })}
      ${
        offered.length > atOnce &&
        html`<li>
          <button class="chip chip-more" aria-expanded=${String(all)} onClick=${() => setAll(!all)}>
            ${all ? "Fewer" : `${offered.length - atOnce} more`}
          </button>
        </li>`
      }
    </ul>
  </div>`;
}
