/**
 * A liked film need not vote: this stops it, and lets it vote again.
 *
 * @import { Markable } from "../state/marks.js"
 */
import { html } from "../lib/html.js";
import { isMute, mark } from "../state/marks.js";
import { Icon } from "./icon.js";

/** @param {{ film: Markable, icon?: boolean }} props icon: drawn, where there is no room to say it */
export function VoteButton({ film, icon = false }) {
  const mute = isMute(film.id);
  const words = mute ? "Let it vote" : "Stop using this film";
  return html`<button
    class=${icon ? "silence" : "button small"}
    title=${icon ? words : undefined}
    onClick=${() => void mark(film, mute ? "like" : "mute")}
  >
    ${icon && html`<${Icon} name=${mute ? "undo" : "close"} />`}
    <span class=${icon ? "unseen" : ""}>${words}</span><span class="unseen"> (${film.title})</span>
  </button>`;
}
