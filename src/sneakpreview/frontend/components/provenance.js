/**
 * Which source said what of a film, folded away.
 *
 * @import { Film } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { date, fieldName, sourceName } from "../lib/words.js";

/** @param {{ film: Film }} props */
export function Provenance({ film: { origins, fetched_at: fetched } }) {
  const fields = Object.entries(origins);
  if (fields.length === 0) return null;
  return html`<details class="provenance">
    <summary>Where this comes from</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        ${fields.map(
          ([field, source]) =>
            html`<tr key=${field}>
              <th scope="row">${fieldName(field)}</th>
              <td>${sourceName(source)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      fetched &&
      html`<p class="quiet">Put together on <time datetime=${fetched}>${date(fetched)}</time>.</p>`
    }
  </details>`;
}
