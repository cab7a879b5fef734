/**
 * Everything that narrows or orders the list. It holds no state of its own: the address does.
 *
 * @import { Choices, Filters } from "../types.d.ts"
 */
import { useState } from "preact/hooks";
import { html } from "../lib/html.js";
import { countFilters, readFilters, toggle, writeFilters } from "../lib/filters.js";
import { duration, language } from "../lib/words.js";
import { Dial, Pick, Several, Year } from "./filter-fields.js";
import { GenreChips } from "./genre-chips.js";
import { Icon } from "./icon.js";

/** @param {string[]} steps @param {(step: string) => string} say @returns {[string, string][]} */
const options = (steps, say) => [
  ["", "any"],
  ...steps.map((s) => /** @type {any} */ ([s, say(s)])),
];
const kinds = options(["film", "series"], (kind) =>
  kind === "film" ? "films only" : "series only",
);
const scores = options(["5", "6", "6.5", "7", "7.5", "8"], (score) => `${score} or better`);
const votes = options(["10", "50", "100", "200", "1000", "10000"], (n) => `${n} or more`);
const lengths = options(["90", "105", "120", "150", "180"], (n) => `up to ${duration(Number(n))}`);

/**
 * @param {{ filters: Filters, choices: Choices | null, onChange: (filters: Filters) => void }} props
 *   choices: null until they are known; the fields wait for them, so that none is pushed away
 */
export function FilterPanel({ filters, choices, onChange }) {
  const [open, setOpen] = useState(false);
  const active = countFilters(filters);
  const set = (/** @type {keyof Filters} */ name) => (/** @type {string} */ value) =>
    onChange({ ...filters, [name]: value });
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
        html`<button class="button small" onClick=${() => onChange(readFilters(""))}>
          Clear all
        </button>`
      }
    </div>
    ${
      choices &&
      html`<div id="filter-fields" class="filter-fields">
        <${Dial}
          value=${filters.dial}
          onChange=${(/** @type {string} */ value) => set("dial")(value === "0" ? "" : value)}
        />
        <${GenreChips} choices=${choices.genres} filters=${filters} onChange=${onChange} />
        ${
          (choices.kinds.length > 1 || filters.kind) &&
          html`<${Pick}
            label="Kind"
            value=${filters.kind}
            options=${kinds}
            onChange=${set("kind")}
          />`
        }
        <div class="pair">
          <${Pick}
            label="Score"
            value=${filters.min_score}
            options=${scores}
            onChange=${set("min_score")}
          />
          <${Pick}
            label="Reviews or votes"
            value=${filters.min_votes}
            options=${votes}
            onChange=${set("min_votes")}
          />
        </div>
        <div class="pair">
          <${Year} label="From year" value=${filters.from_year} onChange=${set("from_year")} />
          <${Year} label="To year" value=${filters.to_year} onChange=${set("to_year")} />
        </div>
        <${Pick}
          label="Runtime"
          value=${filters.max_runtime}
          options=${lengths}
          onChange=${set("max_runtime")}
        />
        <${Several}
          label="Language"
          one="language"
          values=${filters.language}
          name=${language}
          choices=${choices.languages}
          onToggle=${(/** @type {string} */ value) => onChange(toggle(filters, "language", value))}
        />
        <${Several}
          label="Director"
          one="director"
          values=${filters.director}
          choices=${choices.directors}
          onToggle=${(/** @type {string} */ value) => onChange(toggle(filters, "director", value))}
        />
      </div>`
    }
  </section>`;
}
