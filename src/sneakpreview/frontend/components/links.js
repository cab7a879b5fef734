/**
 * The ways out of this site: a trailer, and the film's page elsewhere.
 *
 * @import { Film } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { trailer } from "../lib/words.js";
import { Icon } from "./icon.js";

/** @param {{ film: Film }} props */
export function Links({ film }) {
  const video = trailer(film);
  return html`<div class="ways-out">
    ${video && html`<${Out} href=${video} icon="film" text="Trailer" about=${film.title} />`}
    ${
      film.links.imdb &&
      html`<${Out} href=${film.links.imdb} icon="out" text="IMDb" about=${film.title} />`
    }
  </div>`;
}

/** @param {{ href: string, icon: string, text: string, about: string }} props */
const Out = ({ href, icon, text, about }) =>
  html`<a class="way-out way-${icon}" href=${href} target="_blank" rel="noopener">
    <${Icon} name=${icon} />${text}
    <span class="unseen"> of ${about}, opens in a new tab</span>
  </a>`;
