/**
 * Finds the film of a row by another title, where it is none of those offered.
 *
 * @import { Hit } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import { html } from "../lib/html.js";
import { createSearch } from "../state/search.js";
import { Candidate } from "./import-candidate.js";

/** @param {{ title: string, onChoose: (film: Hit) => void }} props */
export function Finder({ title, onChoose }) {
  const search = useMemo(createSearch, []);
  const text = useSignal("");
  const id = useId();
  const { state, hits, more } = search.found.value;
  return html`<search class="finder">
    <label for=${id}>Another film</label>
    <input
      id=${id}
      type="search"
      autocomplete="off"
      spellcheck=${false}
      placeholder=${title}
      value=${text.value}
      onFocus=${search.warm}
      onInput=${(/** @type {any} */ event) => {
        text.value = event.target.value;
        void search.ask(text.value);
      }}
    />
    <p class="quiet" role="status">
      ${state === "found" && hits.length === 0 && "No film here is called so."}
      ${state === "failed" && "The search did not answer."}
    </p>
    ${
      hits.length > 0 &&
      html`<ul class="tiles candidates" aria-label="Films found">
        ${hits.map(
          (film) =>
            html`<li key=${film.id}>
              <${Candidate} film=${film} onChoose=${() => onChoose(film)} />
            </li>`,
        )}
      </ul>`
    }
    ${
      state === "found" &&
      more === "offered" &&
      html`<button class="button small" onClick=${() => void search.askFurther()}>
        Ask further
      </button>`
    }
  </search>`;
}
