/**
 * What came of an import, drawn to scale.
 *
 * @import { Import } from "../import-types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { imports } from "../import-api.js";
import { forget } from "../state/imports.js";
import { Question } from "./question.js";

/** What is told of an import: name, number, words beneath. @param {Import} one */
export const parts = ({ marks, rows }) =>
  /** @type {[string, number, string, string][]} */ ([
    ["like", marks.like, "liked", "They vote for you from now on."],
    ["seen", marks.seen, "seen", "Not rated so high: they do not vote, and are not recommended."],
    ["save", marks.save, "saved", "From your watch list."],
    ["hide", marks.hide, "hidden", "As they were where they come from."],
    ["kept", rows.as_it_was, "as they were", "You had marked them here already."],
    ["open", rows.ambiguous, "to settle", "More than one film could be meant, or one comes close."],
    ["unknown", rows.unknown, "not found", "No film here is known by that title or id."],
    ["out", rows.dismissed, "left out", "You said that it is none of these."],
    ["left", rows.unreadable, "not readable", "The report says why."],
  ]).filter(([, number]) => number > 0);

/** @param {{ of: Import, onSettle: () => void, onAnother: () => void }} props */
export function Report({ of: one, onSettle, onAnother }) {
  const told = parts(one);
  const open = one.rows.ambiguous + one.rows.unknown;
  const failed = one.state === "failed";
  return html`<section class="import-card" aria-labelledby="import-report">
    <h2 id="import-report">${failed ? "The import ended early" : heading(one)}</h2>
    ${failed && html`<p class="wrong">${one.trouble}</p>`}
    ${
      told.length > 0 &&
      html`<div class="import-parts" aria-hidden="true">
          ${told.map(
            ([name, number]) =>
              html`<i key=${name} class="part-${name}" style=${{ flexGrow: number }} />`,
          )}
        </div>
        <dl class="import-legend">
          ${told.map(
            ([name, number, label, about]) =>
              html`<div key=${name} class="part-${name}">
                <dt>${count(number, "film")} ${label}</dt>
                <dd>${about}</dd>
              </div>`,
          )}
        </dl>`
    }
    <p class="row">
      ${
        open > 0 &&
        html`<button class="button primary" onClick=${onSettle}>
          Say what ${open === 1 ? "it is" : `the ${open.toLocaleString("en")} are`}
        </button>`
      }
      ${
        one.marks.like > 0 &&
        html`<a class="button ${open > 0 ? "" : "primary"}" href="/recommendations"
          >Your recommendations</a
        >`
      }
      <button class="button" onClick=${onAnother}>Import another file</button>
    </p>
    <p class="quiet import-foot">
      <span>
        ${one.name || "Your file"}${one.site ? ` from ${one.site}` : ""}, ${count(one.read, "row")}.
        ${one.rows.left_out > 0 && html` ${count(one.rows.left_out, "row")} said nothing new.`}
      </span>
      <a href=${imports.report(one.id)} download>Every row, as a table</a>
      <${TakeBack} of=${one} />
    </p>
  </section>`;
}

/** @param {Import} one */
function heading({ rows, site }) {
  if (rows.placed === 0) return "Nothing new came of it";
  return `${count(rows.placed, "film")} came${site ? ` from ${site}` : ""}`;
}

/** Asks before it takes anything back: not in the place of the button, where a second click lands. @param {{ of: Import }} props */
function TakeBack({ of: one }) {
  const sure = useSignal(false);
  if (one.rows.placed === 0) return null;
  const forgetAll = () => {
    sure.value = false;
    void forget(true);
  };
  return html`<button class="linklike" onClick=${() => (sure.value = true)}>
      Take it all back
    </button>
    ${
      sure.value &&
      html`<${Question}
        title="Take it all back?"
        yes="Yes, remove ${count(one.rows.placed, "mark")}"
        onYes=${forgetAll}
        onNo=${() => (sure.value = false)}
      >
        <p>What you marked here before stays as it is.</p>
      <//>`
    }`;
}
