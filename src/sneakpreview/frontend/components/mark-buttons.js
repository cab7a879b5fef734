/**
 * Thumbs up, plus, thumbs down. A button that is pressed takes its mark back.
 *
 * @import { Hit, MarkKind } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { markOf, toggleMark } from "../state/marks.js";
import { Icon } from "./icon.js";

/** @type {[MarkKind, string, string][]} */
const buttons = [
  ["like", "Like", "Seen it and liked it"],
  ["save", "Save", "Save it for later"],
  ["hide", "Hide", "Never show it again"],
];

/**
 * @param {{ film: Hit, words?: boolean, onMark?: (kind: MarkKind) => void }} props
 *   words: labels beside the icons. onMark: does it instead of the usual toggle.
 */
export function MarkButtons({ film, words = false, onMark }) {
  const present = markOf(film.id);
  return html`<div class="marks ${words ? "with-words" : ""}" role="group" aria-label="Your mark">
    ${buttons.map(([kind, label, title]) => {
      return html`<button
        key=${kind}
        class="mark mark-${kind}"
        aria-pressed=${String(present === kind)}
        title=${title}
        onClick=${() => (onMark ? onMark(kind) : void toggleMark(film, kind))}
      >
        <${Icon} name=${kind} />
        <span class=${words ? "" : "unseen"}>${label}</span>
        <span class="unseen"> ${film.title}</span>
      </button>`;
    })}
  </div>`;
}
