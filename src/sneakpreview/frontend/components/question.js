/** Asks, before something is done, whether it is meant; the focus is on what does no harm. */
import { useEffect, useId, useRef } from "preact/hooks";
import "../lib/account-sheet.js";
import { html } from "../lib/html.js";

/**
 * @param {{ title: string, yes: string, no?: string, onYes: () => void, onNo: () => void,
 *   children?: any }} props
 */
export function Question({ title, yes, no = "No, keep it", onYes, onNo, children }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const id = useId();
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  // What closes while it is still on the page gives the focus back to where it was.
  const close = () => dialog.current?.close();
  const agree = () => {
    close();
    onYes();
  };
  return html`<dialog ref=${dialog} class="proof" aria-labelledby=${id} onClose=${onNo}>
    <h2 id=${id}>${title}</h2>
    ${children}
    <p class="row">
      <button type="button" class="button" autofocus onClick=${close}>${no}</button>
      <button type="button" class="button danger" onClick=${agree}>${yes}</button>
    </p>
  </dialog>`;
}
