/**
 * The small parts of the filter panel.
 *
 * @import { Choice } from "../types.d.ts"
 */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { html } from "../lib/html.js";
import { fits } from "../lib/filters.js";
import { Icon } from "./icon.js";

/**
 * One of a few steps. A value of the address that is not among them is offered too.
 *
 * @param {{ label: string, value: string, options: [string, string][],
 *   onChange: (value: string) => void }} props
 */
export function Pick({ label, value, options, onChange }) {
  const id = useId();
  const all = options.some(([option]) => option === value) ? options : [...options, [value, value]];
  return html`<div class="filter">
    <label for=${id}>${label}</label>
    <select id=${id} value=${value} onChange=${(/** @type {any} */ e) => onChange(e.target.value)}>
      ${all.map(
        ([option, text]) =>
          html`<option key=${option} value=${option} selected=${option === value}>${text}</option>`,
      )}
    </select>
  </div>`;
}

/** A year, asked for only when it is a whole one that fits to the other.
 * @param {{ label: string, value: string, least?: string, most?: string,
 *   onChange: (value: string) => void }} props
 */
export function Year({ label, value, least, most, onChange }) {
  const id = useId();
  const [typed, keep] = useState(value);
  /** Whether nobody is typing any more. */
  const [left, leave] = useState(true);
  const range = /** @type {const} */ ([Number(least || 1870), Number(most || 2100)]);
  const wrong = !fits(typed, ...range) && (left || typed.length > 3);
  const refused = useRef(false);
  useEffect(() => {
    keep(value);
    refused.current = false;
  }, [value]);
  useEffect(() => {
    // What the other year kept out may fit now.
    if (refused.current && !wrong) onChange(typed);
    refused.current = wrong;
  });
  const type = (/** @type {any} */ event) => {
    const text = event.target.value.trim();
    // A list that comes meanwhile draws this anew, with what is half typed.
    keep(text);
    leave(false);
    if (fits(text, ...range)) onChange(text);
  };
  return html`<div class="filter">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      inputmode="numeric"
      autocomplete="off"
      placeholder="any"
      value=${typed}
      aria-invalid=${wrong}
      aria-describedby=${wrong ? `${id}-range` : undefined}
      onInput=${type}
      onChange=${() => leave(true)}
    />
    ${
      wrong &&
      html`<p id=${`${id}-range`} class="wrong" role="alert">
        A year from ${range[0]} to ${range[1]}.
      </p>`
    }
  </div>`;
}

const stops = [
  "Hidden gems",
  "Rather hidden gems",
  "Both alike",
  "Rather well known",
  "Well known",
];

/** What the list is to lean to; it moves under the hand, and says so when it is let go.
 * @param {{ value: string, onChange: (value: string) => void }} props
 */
export function Dial({ value, onChange }) {
  const id = useId();
  const [at, move] = useState(value);
  useEffect(() => move(value), [value]);
  const take = (/** @type {(value: string) => void} */ to) => (/** @type {any} */ event) =>
    to(event.target.value);
  return html`<div class="filter dial">
    <label for=${id}>How well known</label>
    <input
      id=${id}
      type="range"
      min="-1"
      max="1"
      step="0.5"
      value=${at || "0"}
      aria-describedby=${`${id}-what`}
      aria-valuetext=${stops[Math.round(Number(at) * 2) + 2]}
      onInput=${take(move)}
      onChange=${take(onChange)}
    />
    <p class="legend" aria-hidden="true"><span>${stops[0]}</span><span>${stops[4]}</span></p>
    <p id=${`${id}-what`} class="explained">
      Moves up the films that few people know, or those that many know; it leaves none out.
    </p>
  </div>`;
}

/**
 * Several values out of many: what is chosen stands as chips, the rest in a list to pick from.
 *
 * @param {{ label: string, one: string, values: string[], choices: Choice[],
 *   name?: (value: string) => string, onToggle: (value: string) => void }} props
 */
export function Several({ label, one, values, choices, name = String, onToggle }) {
  const id = useId();
  const rest = choices.filter(({ value }) => !values.includes(value));
  if (values.length + rest.length === 0) return null;
  const add = (/** @type {any} */ event) => {
    if (event.target.value) onToggle(event.target.value);
    event.target.value = "";
  };
  return html`<div class="filter">
    <label for=${id}>${label}</label>
    ${
      values.length > 0 &&
      html`<ul class="chips">
        ${values.map(
          (value) =>
            html`<li key=${value}>
              <button class="chip is-genre" onClick=${() => onToggle(value)}>
                ${name(value)} <${Icon} name="close" /><span class="unseen">: remove</span>
              </button>
            </li>`,
        )}
      </ul>`
    }
    <select id=${id} onChange=${add}>
      <option value="">${values.length > 0 ? `or ${one} …` : `any ${one}`}</option>
      ${rest.map(
        ({ value, count }) =>
          html`<option key=${value} value=${value}>${name(value)} (${count})</option>`,
      )}
    </select>
  </div>`;
}
