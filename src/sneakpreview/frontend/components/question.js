/** Asks, before something is done, whether it is meant; the focus is on what does no harm. */
import { useEffect, useId, useRef } from "preact/hooks";
import "../lib/account-sheet.js";
import { html } from "../lib/html.js";

/**
 * @param {{ title: string, yes: string, onYes: () => void, onNo: () => void, children?: any }} props
 */
export function Question({ title, yes, onYes, onNo, children }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const id = useId();
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  return html`<dialog ref=${dialog} class="proof" aria-labelledby=${id} onClose=${onNo}>
    <h2 id=${id}>${title}</h2>
    ${children}
    <p class="row">
      <button type="button" class="button" autofocus onClick=${onNo}>No, keep it</button>
      <button type="button" class="button danger" onClick=${onYes}>${yes}</button>
    </p>
  </dialog>`;
}
