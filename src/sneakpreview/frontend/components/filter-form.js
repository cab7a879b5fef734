/**
 * The fields of the filter panel. They are fetched while their choices are asked for.
 *
 * @import { Choices, Filters } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { toggle } from "../lib/filters.js";
import { duration, language } from "../lib/words.js";
import { Dial, Pick, Several, Year } from "./filter-fields.js";
import { GenreChips } from "./genre-chips.js";

/** @param {string[]} steps @param {(step: string) => string} say @returns {[string, string][]} */
const options = (steps, say) => [
  ["", "any"],
  ...steps.map((s) => /** @type {any} */ ([s, say(s)])),
];
const kinds = options(["film", "series"], (kind) =>
  kind === "film" ? "films only" : "series only",
);
const scores = options(["5", "6", "6.5", "7", "7.5", "8"], (score) => `from ${score}`);
const votes = options(
  ["10", "50", "100", "200", "1000", "10000"],
  (n) => `from ${Number(n).toLocaleString("en")}`,
);
const lengths = options(["90", "105", "120", "150", "180"], (n) => `up to ${duration(Number(n))}`);

/**
 * @param {{ filters: Filters, choices: Choices, cleared: number,
 *   onChange: (filters: Filters) => void }} props
 *   cleared: how often all was cleared; what was typed and not taken goes then, too
 */
export default function FilterForm({ filters, choices, cleared, onChange }) {
  const set = (/** @type {keyof Filters} */ name) => (/** @type {string} */ value) =>
    onChange({ ...filters, [name]: value });
  return html`<${Dial}
      value=${filters.dial}
      onChange=${(/** @type {string} */ value) => set("dial")(value === "0" ? "" : value)}
    />
    <${GenreChips} choices=${choices.genres} filters=${filters} onChange=${onChange} />
    ${
      (choices.kinds.length > 1 || filters.kind) &&
      html`<${Pick} label="Kind" value=${filters.kind} options=${kinds} onChange=${set("kind")} />`
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
      <${Year}
        key=${`from ${cleared}`}
        label="From year"
        value=${filters.from_year}
        most=${filters.to_year}
        onChange=${set("from_year")}
      />
      <${Year}
        key=${`to ${cleared}`}
        label="To year"
        value=${filters.to_year}
        least=${filters.from_year}
        onChange=${set("to_year")}
      />
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
    />`;
}
