/**
 * The way to a trailer: played here where it is known, else looked for on YouTube.
 *
 * @import { Film } from "../types.d.ts"
 */
import { useEffect } from "preact/hooks";
import { html } from "../lib/html.js";
import { path } from "../router.js";
import { play, playing, stop, warm, watch } from "../state/trailer.js";
import { Icon } from "./icon.js";

/** @param {{ film: Film }} props */
export function Trailer({ film }) {
  const { youtube_id: youtube, search_url: search } = film.trailer;
  const icon = youtube ? "play" : "out";
  const words = html`<${Icon} name=${icon} />Trailer<span class="unseen"> of ${film.title}</span>`;
  if (youtube) {
    const ahead = () => void warm().catch(() => {});
    return html`<button
      class="way-out way-film"
      aria-haspopup="dialog"
      onPointerEnter=${ahead}
      onFocus=${ahead}
      onClick=${(/** @type {any} */ event) => {
        // Not every browser gives a button that is clicked the focus, which comes back here.
        event.currentTarget.focus();
        void play(film, youtube);
      }}
    >
      ${words}
    </button>`;
  }
  if (!search) return null;
  return html`<a class="way-out way-film" href=${search} target="_blank" rel="noopener">
    ${words}<span class="unseen"> from a search on YouTube (opens in a new tab)</span>
  </a>`;
}

/** Where a trailer plays, once in the page; it ends where another page begins. */
export function Screen() {
  useEffect(() => stop, [path.value]);
  if (!playing.value) return null;
  const { film, youtube, Player } = playing.value;
  return html`<${Player}
    film=${film}
    youtube=${youtube}
    elsewhere=${watch(youtube)}
    onClose=${stop}
  />`;
}
