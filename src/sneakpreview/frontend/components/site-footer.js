/** What stands under every page: what the site is, and whose facts it shows. */
import { html } from "../lib/html.js";
import { sources } from "../state/credits.js";

/** Drawn in a file of its own, which is asked for only where its owner's facts are shown. */
const logos = /** @type {Record<string, string>} */ ({
  TMDB: new URL("tmdb.svg", import.meta.url).href,
});

export const SiteFooter = () =>
  html`<footer class="site-footer">
    <p>Nobody else’s taste, no model: votes, and who voted.</p>
    ${
      sources.value &&
      sources.value.items.length > 0 &&
      html`<ul class="credits" aria-label="Where the facts come from">
        ${sources.value.items.map(
          ({ name, notice, url }) =>
            html`<li key=${name}>
              <a href=${url} target="_blank" rel="noopener">
                ${
                  logos[name]
                    ? html`<img src=${logos[name]} alt=${name} width="36" height="36" />`
                    : name
                }<span class="unseen"> (opens in a new tab)</span>
              </a>
              <span>${notice}</span>
            </li>`,
        )}
      </ul>`
    }
  </footer>`;
