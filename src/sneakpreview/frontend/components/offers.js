/**
 * Where a film can be watched, by what it costs. The list is JustWatch's, which is to be named.
 *
 * @import { Film } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { country, offersByKind } from "../lib/words.js";

const onCard = { kinds: 2, services: 3 };

/** In one line, the cheapest first. @param {{ film: Film }} props */
export function OffersLine({ film }) {
  const groups = offersByKind(film.offers).slice(0, onCard.kinds);
  if (groups.length === 0) return null;
  return html`<p class="offers-line">
    ${groups.map(
      ([kind, services]) =>
        html`<span key=${kind}>
          <b>${kind}</b> ${services.slice(0, onCard.services).join(", ")}
          ${services.length > onCard.services ? ` +${services.length - onCard.services}` : ""}
        </span>`,
    )}
    <small>JustWatch</small>
  </p>`;
}

/** @param {{ film: Film }} props */
export function Offers({ film }) {
  const groups = offersByKind(film.offers);
  if (groups.length === 0) return null;
  const where = country(film.offers_url);
  return html`<section class="offers" aria-labelledby="offers">
    <h2 id="offers">Where to watch ${where && html`<small>${where}</small>`}</h2>
    <dl>
      ${groups.map(
        ([kind, services]) =>
          html`<div key=${kind}>
            <dt>${kind}</dt>
            <dd>
              <ul class="chips">
                ${services.map((service) => html`<li key=${service} class="service">${service}</li>`)}
              </ul>
            </dd>
          </div>`,
      )}
    </dl>
    <p class="facts">
      ${
        film.offers_url &&
        html`<span>
          <a href=${film.offers_url} target="_blank" rel="noopener">
            See the offers<span class="unseen"> (opens in a new tab)</span>
          </a>
        </span>`
      }
      <span>Told by JustWatch</span>
    </p>
  </section>`;
}
