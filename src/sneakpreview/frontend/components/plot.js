/**
 * What a film is about, and who says so.
 *
 * @import { Film } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { sourceName } from "../lib/words.js";

const licence = "https://creativecommons.org/licenses/by-sa/4.0/";

/**
 * @param {{ film: Film, lead?: boolean, coming?: boolean }} props
 *   lead: in larger letters. coming: a better one is on its way, and its place is kept.
 */
export function Plot({ film, lead = false, coming = false }) {
  const kind = lead ? "lead" : "plot";
  const made = film.plot_source === "facts";
  if (coming && (made || !film.plot)) {
    return html`<div class="plot-lines" role="status">
      <span class="unseen">The plot is on its way.</span>
      ${[0, 1, 2, 3].map((line) => html`<i key=${line} class="skeleton" />`)}
    </div>`;
  }
  if (!film.plot) return null;
  // A sentence made from facts is short, and what it is must not be cut off.
  if (made) return html`<p class="${kind} whole">${film.plot} <small>From its facts.</small></p>`;
  return html`<div class="told">
    <p class=${kind}>${film.plot}</p>
    <${Teller} film=${film} />
  </div>`;
}

/** @param {{ film: Film }} props */
function Teller({ film: { plot_source: source, plot_url: url } }) {
  if (!source) return null;
  if (url && /^https:\/\/(\w+\.)?wikipedia\.org\//.test(url)) {
    return html`<small>
      From <a href=${url} target="_blank" rel="noopener">Wikipedia</a>,${" "}
      <a href=${licence} target="_blank" rel="noopener license">CC BY-SA 4.0</a>
    </small>`;
  }
  const name = sourceName(source);
  return html`<small>
    From ${url ? html`<a href=${url} target="_blank" rel="noopener">${name}</a>` : name}
  </small>`;
}
