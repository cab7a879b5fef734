/**
 * A film that a row may mean, as a poster to press.
 *
 * @import { Hit } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { years } from "../lib/words.js";
import { Poster } from "./poster.js";

/** @param {{ film: Hit, number?: number, chosen?: boolean, onChoose: () => void }} props */
export const Candidate = ({ film, number, chosen = false, onChoose }) =>
  html`<button class="candidate" aria-pressed=${String(chosen)} onClick=${onChoose}>
    <${Poster} film=${film} />
    <strong>${film.title}</strong>
    <small>
      ${years(film)}${film.kind === "series" ? " · Series" : ""}
      ${number && html` <kbd aria-hidden="true">${number}</kbd>`}
    </small>
    ${film.stars.length > 0 && html`<small>${film.stars.slice(0, 2).join(", ")}</small>`}
  </button>`;
