/** What stands where a list would be: nothing yet, or nothing to be had. */
import { html } from "../lib/html.js";

/** @param {{ title: string, children?: any }} props */
export const Empty = ({ title, children }) =>
  html`<section class="notice">
    <h2>${title}</h2>
    ${children}
  </section>`;

/** Says, where it takes longer than a blink, that something is on its way. */
export const Moment = () => html`<p class="quiet moment" role="status">One moment…</p>`;

/** @param {{ what: string, onRetry: () => void }} props */
export const Failure = ({ what, onRetry }) =>
  html`<section class="notice" role="alert">
    <h2>${what} did not arrive</h2>
    <p>The server cannot be reached, or is busy. Nothing that you marked is lost.</p>
    <button class="button primary" onClick=${onRetry}>Try again</button>
  </section>`;
