/**
 * An empty list that says which filter emptied it, and loosens that one with a click.
 *
 * @import { Filters } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { countFilters, filterLabels, without } from "../lib/filters.js";
import { count } from "../lib/words.js";
import { Empty } from "./notice.js";

/**
 * @param {{ filters: Filters, removed: Record<string, number>,
 *   onChange: (filters: Filters) => void }} props
 */
export function NothingLeft({ filters, removed, onChange }) {
  if (countFilters(filters) === 0) {
    return html`<${Empty} title="Nobody votes yet">
      <p>The films you like lead nowhere new so far. One or two more will help.</p>
      <p class="row"><a class="button primary" href="/start">Pick more films</a></p>
    <//>`;
  }
  const rows = Object.entries(removed)
    .filter(([, n]) => n > 0)
    .sort(([, a], [, b]) => b - a);
  return html`<${Empty} title="The filters leave nothing">
    <ul class="loosen">
      ${rows.map(
        ([name, n]) =>
          html`<li key=${name}>
            <span>
              <strong>${filterLabels[name] ?? name}</strong> removed ${count(n, "film")}
            </span>
            <button class="button small" onClick=${() => onChange(without(filters, name))}>
              Drop this filter<span class="unseen">: ${filterLabels[name] ?? name}</span>
            </button>
          </li>`,
      )}
    </ul>
  <//>`;
}
