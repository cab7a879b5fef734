/**
 * Messages at the edge, each with its one action.
 *
 * @import { Toast as Message } from "../state/toasts.js"
 */
import { useEffect, useState } from "preact/hooks";
import { html } from "../lib/html.js";
import { announcement, dismiss, toasts } from "../state/toasts.js";
import { Icon } from "./icon.js";

const calmFor = 7000;
const errorFor = 15_000;

export const Toasts = () =>
  html`<section class="toasts" aria-label="Messages" aria-live="polite" aria-relevant="additions">
      ${toasts.value.map((toast) => html`<${Toast} key=${toast.key} toast=${toast} />`)}
    </section>
    <p class="unseen" role="status">${announcement.value}</p>`;

/** Stays while it is pointed at or has the focus. @param {{ toast: Message }} props */
function Toast({ toast: { key, text, tone, action } }) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held || tone === "wait") return undefined;
    const timer = setTimeout(() => dismiss(key), tone === "error" ? errorFor : calmFor);
    return () => clearTimeout(timer);
  }, [held, key, text, tone]);
  const act = () => {
    dismiss(key);
    action?.run();
  };
  return html`<div
    class="toast ${tone}"
    onPointerEnter=${() => hold(true)}
    onPointerLeave=${() => hold(false)}
    onFocusIn=${() => hold(true)}
    onFocusOut=${() => hold(false)}
  >
    <p>${text}</p>
    ${action && html`<button class="button small" onClick=${act}>${action.label}</button>`}
    <button class="plain" aria-label="Close message" onClick=${() => dismiss(key)}>
      <${Icon} name="close" />
    </button>
  </div>`;
}
