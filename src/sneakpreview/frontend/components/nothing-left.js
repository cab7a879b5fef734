/**
 * An empty list that says why: which filter emptied it, to be dropped with a click, or which liked
 * films nothing is known of.
 *
 * @import { Filters } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api } from "../api.js";
import { html } from "../lib/html.js";
import { countFilters, filterLabels, without } from "../lib/filters.js";
import { count, together } from "../lib/words.js";
import { allMute, voteChanges } from "../state/marks.js";
import { Empty } from "./notice.js";

const named = 3;

/**
 * @param {{ filters: Filters, removed: Record<string, number>,
 *   onChange: (filters: Filters) => void }} props
 */
export default function NothingLeft({ filters, removed, onChange }) {
  if (countFilters(filters) === 0) return html`<${NoVotes} />`;
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

function NoVotes() {
  const unknown = useSignal(/** @type {string[]} */ ([]));
  useEffect(() => {
    api.marks("like", 0).then(
      ({ items }) =>
        (unknown.value = items
          .filter(({ film }) => film.sources.length === 0)
          .map(({ film }) => film.title)),
      () => {},
    );
  }, [voteChanges.value]);
  if (allMute.value) {
    return html`<${Empty} title="Nobody votes">
      <p>You have told every film you like not to vote.</p>
      <p class="row"><a class="button primary" href="/liked">Let some of them vote</a></p>
    <//>`;
  }
  const why =
    unknown.value.length > 0
      ? `No source has told more about ${together(unknown.value.slice(0, named))} yet.`
      : "The films you like lead nowhere new so far.";
  return html`<${Empty} title="Nobody votes yet">
    <p>${why} One or two other films will help.</p>
    <p class="row"><a class="button primary" href="/start">Pick more films</a></p>
  <//>`;
}
