/**
 * What a film is about. A sentence that was made from the film's facts says so.
 *
 * @import { Film } from "../types.d.ts"
 */
import { html } from "../lib/html.js";

/** @param {{ film: Film, lead?: boolean }} props lead: in larger letters */
export const Plot = ({ film, lead = false }) =>
  film.plot &&
  html`<p class=${lead ? "lead" : "plot"}>
    ${film.plot} ${film.plot_source === "facts" && html`<small>From its facts.</small>`}
  </p>`;
