/**
 * A poster with its title beneath, in grids and rows.
 *
 * @import { Hit } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { years } from "../lib/words.js";
import { MarkButtons } from "./mark-buttons.js";
import { Poster } from "./poster.js";

/** @param {{ film: Hit, level?: number, seen?: boolean }} props level: of the heading that the title is */
export const FilmTile = ({ film, level = 2, seen }) =>
  html`<article class="tile" aria-label=${film.title}>
    <a href="/films/${film.id}">
      <${Poster} film=${film} />
      <${`h${level}`}>${film.title}<//>
    </a>
    <div class="tile-foot">
      <p class="facts"><span>${years(film)}</span></p>
      <${MarkButtons} film=${film} seen=${seen} />
    </div>
  </article>`;
