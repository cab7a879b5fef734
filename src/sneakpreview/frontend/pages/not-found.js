/** An address that leads nowhere. */
import { Heading } from "../components/heading.js";
import { html } from "../lib/html.js";

/** @param {{ path: string }} props */
export default ({ path }) =>
  html`<div class="page narrow notice">
    <p class="eyebrow">404</p>
    <${Heading} title="Not found">This reel is missing<//>
    <p>Nothing is shown at <code>${path}</code>.</p>
    <p class="row">
      <a class="button primary" href="/recommendations">Your recommendations</a>
      <a class="button" href="/">The first page</a>
    </p>
  </div>`;
