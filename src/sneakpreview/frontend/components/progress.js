/** The way to ten likes, with a first list after three. */
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { likes } from "../state/marks.js";

export const enough = 3;
const plenty = 10;

export function Progress() {
  const n = likes.value;
  const words =
    n < enough
      ? `${count(enough - n, "more like")} for your first list`
      : n < plenty
        ? `Your first list is ready. At ${plenty} likes it knows you well.`
        : "That is plenty. Every further like still counts.";
  return html`<section class="progress" aria-label="Your progress">
    <div class="progress-words">
      <p role="status"><strong>${count(n, "like")}</strong> <span>${words}</span></p>
      <div
        class="progress-bar"
        role="progressbar"
        aria-label="Likes on the way to ${plenty}"
        aria-valuemin="0"
        aria-valuemax=${plenty}
        aria-valuenow=${Math.min(n, plenty)}
      >
        ${Array.from(
          { length: plenty },
          (_, i) =>
            html`<i
              key=${i}
              class="${i < n ? "done" : ""} ${i + 1 === enough ? "milestone" : ""}"
            />`,
        )}
      </div>
    </div>
    ${
      n < enough
        ? html`<button class="button primary" disabled>Show me my recommendations</button>`
        : html`<a class="button primary" href="/recommendations">Show me my recommendations</a>`
    }
  </section>`;
}
