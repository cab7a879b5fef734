/**
 * One recommendation: what the film is, and why it is here. Hidden, it folds up with a way back.
 *
 * @import { Recommendation } from "../types.d.ts"
 */
import { useEffect, useRef } from "preact/hooks";
import { html } from "../lib/html.js";
import { facts, together } from "../lib/words.js";
import { mark, markOf, toggleMark } from "../state/marks.js";
import { Icon } from "./icon.js";
import { Links } from "./links.js";
import { MarkButtons } from "./mark-buttons.js";
import { OffersLine } from "./offers.js";
import { Plot } from "./plot.js";
import { Poster } from "./poster.js";
import { Scores } from "./scores.js";
import { Voters } from "./voters.js";

/** @param {HTMLElement | null} card @returns {HTMLElement | null | undefined} */
const hideButton = (card) => card?.querySelector(".mark-hide");

/** @param {{ item: Recommendation, eager: boolean }} props */
export function FilmCard({ item: { film, because }, eager }) {
  const hidden = markOf(film.id) === "hide";
  const undo = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  const byMe = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the way back is the nearest thing to it.
    if (byMe.current) (undo.current ?? hideButton(card.current))?.focus();
    byMe.current = false;
  }, [hidden]);

  if (hidden) {
    return html`<div class="card-folded">
      <p><strong>${film.title}</strong> is hidden for good.</p>
      <button
        ref=${undo}
        class="button small"
        onClick=${() => {
          byMe.current = true;
          void mark(film, null, { quiet: true });
        }}
      >
        <${Icon} name="undo" />Undo<span class="unseen"> hiding ${film.title}</span>
      </button>
    </div>`;
  }
  const onMark = (/** @type {import("../types.d.ts").MarkKind} */ kind) => {
    byMe.current = kind === "hide";
    void (kind === "hide" ? mark(film, "hide", { quiet: true }) : toggleMark(film, kind));
  };
  const heading = `title-${film.id}`;
  return html`<article ref=${card} class="card" aria-labelledby=${heading}>
    <a class="card-poster" href="/films/${film.id}" tabindex="-1" aria-hidden="true">
      <${Poster} film=${film} place="card" eager=${eager} />
    </a>
    <div class="card-body">
      <p class="facts">${facts(film).map((fact) => html`<span key=${fact}>${fact}</span>`)}</p>
      <h2 id=${heading}><a href="/films/${film.id}">${film.title}</a></h2>
      <${Scores} film=${film} most=${4} />
      <${Plot} film=${film} />
      <p class="people">
        ${film.directors.length > 0 && html`<span>By ${together(film.directors)}</span>`}
        ${film.stars.length > 0 && html`<span>With ${together(film.stars.slice(0, 4))}</span>`}
        ${film.genres.length > 0 && html`<span>${film.genres.join(" · ")}</span>`}
      </p>
      <${OffersLine} film=${film} />
    </div>
    <${Voters} because=${because} title=${film.title} />
    <div class="card-foot">
      <${MarkButtons} film=${film} words onMark=${onMark} />
      <${Links} film=${film} />
    </div>
  </article>`;
}
