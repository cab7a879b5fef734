/**
 * Thumbs up, plus, thumbs down, and where there is room an eye. A button that is pressed takes its
 * mark back.
 *
 * @import { Hit, MarkKind } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { markOf, marksLost, toggleMark } from "../state/marks.js";
import { Icon } from "./icon.js";

/** @type {[MarkKind, string, string][]} */
const buttons = [
  ["like", "Like", "Seen it and liked it"],
  ["save", "Save", "Save it for later"],
  ["hide", "Hide", "Never show it again"],
  ["seen", "Seen", "Seen it, and that is all"],
];

/**
 * @param {{ film: Hit, words?: boolean, seen?: boolean, onMark?: (kind: MarkKind) => void }} props
 *   words: labels beside the icons. seen: with the eye, which a film that was seen always has.
 *   onMark: does it instead of the usual toggle.
 */
export function MarkButtons({ film, words = false, seen = words, onMark }) {
  const present = markOf(film.id);
  // Where the marks did not come, nobody can say whether a button is pressed.
  const known = present || !marksLost.value;
  return html`<div class="marks ${words ? "with-words" : ""}" role="group" aria-label="Your mark">
    ${buttons.map(([kind, label, title]) => {
      if (kind === "seen" && !seen && present !== kind) return null;
      return html`<button
        key=${kind}
        class="mark mark-${kind}"
        aria-pressed=${known ? String(present === kind) : undefined}
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
