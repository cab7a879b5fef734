/** How much of something there is, as a thin bar. */
import { html } from "../lib/html.js";

/** Above this part of the whole it is much. */
const much = 0.9;

/** @param {{ label: string, value: number, of: number, warn?: boolean }} props warn: where it is much */
export function Bar({ label, value, of, warn = false }) {
  const part = of > 0 ? Math.min(1, value / of) : 0;
  return html`<div
    class="bar ${warn && part >= much ? "much" : ""}"
    role="meter"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax=${of}
    aria-valuenow=${Math.min(value, of)}
  >
    <i style=${{ width: `${part * 100}%` }} />
  </div>`;
}
