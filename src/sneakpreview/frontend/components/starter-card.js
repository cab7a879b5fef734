/**
 * One film on the wall of starters, with its three answers.
 *
 * @import { Film } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { titled, years } from "../lib/words.js";
import { Icon } from "./icon.js";
import { Poster } from "./poster.js";

/** @typedef {"like" | "hide" | "skip"} Answer */

/** @type {[Answer, string][]} */
export const answers = [
  ["like", "Like"],
  ["hide", "Not for me"],
  ["skip", "Haven’t seen"],
];

/**
 * @param {{ film: Film, current: boolean, onAnswer: (answer: Answer) => void, onFocus: () => void }} props
 *   current: whether the Tab key stops here
 */
export function StarterCard({ film, current, onAnswer, onFocus }) {
  const reach = current ? 0 : -1;
  return html`<div
    class="starter"
    role="group"
    aria-label=${titled(film)}
    aria-describedby="wall-keys"
    tabindex=${reach}
    onFocusIn=${onFocus}
  >
    <${Poster} film=${film} eager />
    <p class="starter-title"><strong>${film.title}</strong> <small>${years(film)}</small></p>
    <div class="answers">
      ${answers.map(
        ([answer, label], i) =>
          html`<button
            key=${answer}
            class="answer answer-${answer}"
            tabindex=${reach}
            onClick=${() => onAnswer(answer)}
          >
            <${Icon} name=${answer} /><span>${label}</span>
            <kbd aria-hidden="true">${i + 1}</kbd>
          </button>`,
      )}
    </div>
  </div>`;
}
