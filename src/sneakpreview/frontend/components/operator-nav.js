/** Between the operator's two pages. */
import { html } from "../lib/html.js";

const pages = [
  ["/operator", "Sources and films"],
  ["/operator/people", "People"],
];

/** @param {{ path: string }} props */
export const OperatorNav = ({ path }) =>
  html`<nav class="operator-nav" aria-label="For whoever runs this site">
    <ul class="row">
      ${pages.map(
        ([href, label]) =>
          html`<li key=${href}>
            <a class="button small" href=${href} aria-current=${path === href ? "page" : undefined}
              >${label}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
