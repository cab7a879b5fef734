/**
 * Everything that narrows or orders the list. It holds no state of its own: the page does.
 *
 * @import { Choices, Filters } from "../types.d.ts"
 */
import { useState } from "preact/hooks";
import { html } from "../lib/html.js";
import { countFilters, readFilters, writeFilters } from "../lib/filters.js";
import { later } from "../lib/later.js";
import { Icon } from "./icon.js";

// They come with their choices, which are asked for at the same time.
export const FilterForm = later(() => import("./filter-form.js"));

/**
 * @param {{ filters: Filters, choices: Choices | null, onChange: (filters: Filters) => void }} props
 *   choices: null until they are known; the fields wait for them, so that none is pushed away
 */
export function FilterPanel({ filters, choices, onChange }) {
  const [open, setOpen] = useState(false);
  const [cleared, setCleared] = useState(0);
  const active = countFilters(filters);
  const clear = () => {
    setCleared(cleared + 1);
    onChange(readFilters(""));
  };
  return html`<section class="filters ${open ? "open" : ""}" aria-label="Filters">
    <div class="filters-head">
      <h2>
        <button
          class="filters-toggle"
          aria-expanded=${String(open)}
          aria-controls="filter-fields"
          onClick=${() => setOpen(!open)}
        >
          <${Icon} name="filter" />Filters
          ${active > 0 && html` <span class="tally">${active}<span class="unseen"> active</span></span>`}
        </button>
        <span class="filters-title">
          Filters ${active > 0 && html`<span class="tally">${active}</span>`}
        </span>
      </h2>
      ${
        writeFilters(filters) &&
        html`<button class="button small" onClick=${clear}>Clear all</button>`
      }
    </div>
    ${
      choices &&
      html`<div id="filter-fields" class="filter-fields">
        <${FilterForm}
          filters=${filters}
          choices=${choices}
          cleared=${cleared}
          onChange=${onChange}
        />
      </div>`
    }
  </section>`;
}
