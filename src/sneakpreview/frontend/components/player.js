/**
 * The trailer, in a dialog above the page. Nothing is asked of YouTube before it opens, and nothing
 * is left of it when it closes. Its chunk is fetched with the first trailer.
 *
 * @import { Film } from "../types.d.ts"
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../lib/html.js";
import { sheet } from "../lib/sheet.js";
import { Icon } from "./icon.js";

await sheet("trailer.css");

/**
 * @param {{ film: Film, youtube: string, elsewhere: string, onClose: () => void }} props
 *   youtube: the trailer's id there. elsewhere: its page there.
 */
export function Player({ film, youtube, elsewhere, onClose }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const pressed = useRef(/** @type {EventTarget | null} */ (null));
  const [there, arrive] = useState(false);
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    // Closed by whatever way, the focus goes back to where it was.
    return () => open?.close();
  }, []);

  const close = () => dialog.current?.close();
  // Beside the picture is the dialog itself; a press that began inside it means something else.
  const beside = (/** @type {MouseEvent} */ { target }) => {
    if (target === dialog.current && pressed.current === target) close();
  };
  const source = `https://www.youtube-nocookie.com/embed/${encodeURIComponent(youtube)}?autoplay=1`;
  return html`<dialog
    ref=${dialog}
    class="player"
    aria-labelledby="player-title"
    onMouseDown=${(/** @type {MouseEvent} */ event) => (pressed.current = event.target)}
    onClick=${beside}
    onClose=${onClose}
  >
    <div class="player-body">
      <div class="player-head">
        <h2 id="player-title">Trailer of ${film.title}</h2>
        <button class="plain" autofocus aria-label="Close the trailer" onClick=${close}>
          <${Icon} name="close" />
        </button>
      </div>
      <div class="player-screen">
        ${!there && html`<p class="player-wait" role="status">One moment…</p>`}
        <iframe
          class=${there ? "there" : ""}
          src=${source}
          title="Trailer of ${film.title}"
          allow="autoplay; fullscreen; picture-in-picture"
          referrerpolicy="strict-origin-when-cross-origin"
          onLoad=${() => arrive(true)}
        />
      </div>
      <p>
        It does not play?${" "}
        <a href=${elsewhere} target="_blank" rel="noopener">
          Watch on YouTube<span class="unseen"> (opens in a new tab)</span>
        </a>
      </p>
    </div>
  </dialog>`;
}
