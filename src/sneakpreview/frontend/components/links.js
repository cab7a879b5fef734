/**
 * The ways out of a card: its trailer, and its page on IMDb.
 *
 * @import { Film } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { Icon } from "./icon.js";
import { Trailer } from "./trailer.js";

/** @param {{ film: Film }} props */
export const Links = ({ film }) =>
  html`<div class="ways-out">
    <${Trailer} film=${film} />
    ${
      film.links.imdb &&
      html`<a class="way-out" href=${film.links.imdb} target="_blank" rel="noopener">
        <${Icon} name="out" />IMDb<span class="unseen"> of ${film.title}, opens in a new tab</span>
      </a>`
    }
  </div>`;
