/** A labelled input, with what is wrong about it beneath. */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { html } from "../lib/html.js";

/** A dialog is drawn apart from the page, where useId() would begin again with the same ids. */
let made = 0;

/**
 * @param {{ label: string, name: string, type: string, autocomplete: string, hint?: string,
 *   errors?: string[], minlength?: number, value?: string }} props
 */
export function Field({
  label,
  name,
  type,
  autocomplete,
  hint = "",
  errors = [],
  minlength,
  value,
}) {
  const id = useMemo(() => `field-${++made}`, []);
  const visible = useSignal(false);
  const secret = type === "password";
  const notes = [hint && `${id}-hint`, errors.length > 0 && `${id}-errors`].filter(Boolean);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <div class="field-box">
      <input
        id=${id}
        name=${name}
        type=${secret && visible.value ? "text" : type}
        autocomplete=${autocomplete}
        defaultValue=${value}
        autocapitalize="none"
        spellcheck=${false}
        required
        minlength=${minlength}
        maxlength="256"
        aria-invalid=${errors.length > 0 ? "true" : undefined}
        aria-describedby=${notes.join(" ") || undefined}
      />
      ${
        secret &&
        html`<button
          type="button"
          class="button small"
          aria-pressed=${String(visible.value)}
          aria-controls=${id}
          onClick=${() => (visible.value = !visible.value)}
        >
          ${visible.value ? "Hide" : "Show"}<span class="unseen"> password</span>
        </button>`
      }
    </div>
    ${hint && html`<p id=${`${id}-hint`} class="quiet">${hint}</p>`}
    ${errors.length > 0 && html`<p id=${`${id}-errors`} class="wrong">${errors.join(" ")}</p>`}
  </div>`;
}
