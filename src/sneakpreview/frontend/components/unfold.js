/**
 * A button whose place a form takes; when that is done, or called off, it is there again and has the
 * focus.
 */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { html } from "../lib/html.js";

/** @param {{ label: string, children: (close: () => void) => any }} props */
export function Unfold({ label, children }) {
  const open = useSignal(false);
  const closed = useRef(false);
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  useEffect(() => {
    if (closed.current) button.current?.focus();
  }, [open.value]);
  const close = () => {
    closed.current = true;
    open.value = false;
  };
  if (open.value) return children(close);
  return html`<p>
    <button ref=${button} class="button" onClick=${() => (open.value = true)}>${label}</button>
  </p>`;
}
