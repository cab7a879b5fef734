/**
 * The wall of starters. One Tab stop: the arrows move from card to card, 1, 2 and 3 answer.
 *
 * @import { Answer } from "./starter-card.js"
 * @import { Film } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { html } from "../lib/html.js";
import { titled } from "../lib/words.js";
import { mark } from "../state/marks.js";
import { fill, replace, status, wall } from "../state/starters.js";
import { announce } from "../state/toasts.js";
import { Empty, Failure } from "./notice.js";
import { Skeleton } from "./poster.js";
import { answers, StarterCard } from "./starter-card.js";

export function StarterWall() {
  const place = useSignal(0);
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => void fill(), []);

  if (status.value === "failed") return html`<${Failure} what="The films" onRetry=${fill} />`;
  if (status.value !== "ready")
    return html`<${Hint} />
      <div class="wall-coming"><${Skeleton} kind="tile" /></div>`;
  const films = wall.value;
  if (films.length === 0) {
    return html`<${Empty} title="That was the whole wall">
      <p>The search box above finds every other film.</p>
    <//>`;
  }
  const cards = () => /** @type {HTMLElement[]} */ ([...(list.current?.children ?? [])]);
  const card = (/** @type {number} */ i) =>
    /** @type {HTMLElement | null | undefined} */ (cards()[i]?.firstElementChild);

  const answer = (/** @type {Film} */ film, /** @type {Answer} */ how) => {
    const here = films.indexOf(film);
    const focused = card(here)?.contains(document.activeElement);
    const next = replace(film.id);
    if (how !== "skip") void mark(film, how);
    else announce(`Skipped: ${film.title}`);
    if (next) announce(`Next: ${titled(next)}`);
    // The new card stands where the old one was, and so does the focus.
    if (focused) setTimeout(() => card(Math.min(here, wall.value.length - 1))?.focus());
  };
  const keys = (/** @type {KeyboardEvent} */ event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = cards().findIndex((item) => item.contains(/** @type {Node} */ (event.target)));
    const film = films[here];
    if (!film) return;
    const how = answers[Number(event.key) - 1]?.[0];
    const step = steps(cards())[event.key];
    if (how) answer(film, how);
    else if (step) card(Math.max(0, Math.min(here + step, films.length - 1)))?.focus();
    else return;
    event.preventDefault();
  };
  return html`<${Hint} />
    <ul class="tiles wall" ref=${list} onKeyDown=${keys}>
      ${films.map(
        (film, i) =>
          html`<li key=${film.id}>
            <${StarterCard}
              film=${film}
              current=${i === Math.min(place.value, films.length - 1)}
              onAnswer=${(/** @type {Answer} */ how) => answer(film, how)}
              onFocus=${() => (place.value = i)}
            />
          </li>`,
      )}
    </ul>`;
}

const Hint = () =>
  html`<p id="wall-keys" class="hint wall-hint">
    On a film: <kbd>1</kbd> like <kbd>2</kbd> not for me <kbd>3</kbd> haven’t seen, arrows move
  </p>`;

/** How far each arrow moves: up and down by as many as stand in a row. @param {HTMLElement[]} cards */
function steps(cards) {
  const top = cards[0]?.offsetTop;
  const row = cards.filter((card) => card.offsetTop === top).length;
  /** @type {Record<string, number>} */
  const table = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -row, ArrowDown: row };
  return table;
}
