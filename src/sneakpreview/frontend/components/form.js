/**
 * A form that sends itself, and shows what the server says about its fields.
 *
 * `send` gets the fields; its ApiError becomes messages. `children` gets the messages of a field.
 * `focus` is for one in the place of the button that asked for it.
 */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { ApiError } from "../api.js";
import { html } from "../lib/html.js";

/**
 * @param {{ label: string, send: (fields: FormData) => Promise<void>, onCancel?: () => void,
 *   focus?: boolean,
 *   children: (errors: (name: string) => string[]) => any }} props
 */
export function Form({ label, send, onCancel, focus, children }) {
  const busy = useSignal(false);
  const failure = useSignal(/** @type {ApiError | null} */ (null));
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const errors = (/** @type {string} */ name) => failure.value?.errors[name] ?? [];
  const general = failure.value && !Object.keys(failure.value.errors).length;

  useEffect(() => {
    if (focus) form.current?.querySelector("input")?.focus();
  }, []);
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    busy.value = true;
    failure.value = null;
    try {
      await send(new FormData(/** @type {HTMLFormElement} */ (form.current)));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      failure.value = error;
      setTimeout(() =>
        /** @type {HTMLElement | null | undefined} */ (
          form.current?.querySelector("[aria-invalid], [role=alert]")
        )?.focus(),
      );
    } finally {
      busy.value = false;
    }
  };
  return html`<form ref=${form} class="form" onSubmit=${submit}>
    ${general && html`<p class="wrong" role="alert" tabindex="-1">${failure.value?.message}</p>`}
    ${children(errors)}
    <div class="row">
      <button type="submit" class="button primary" disabled=${busy.value}>
        ${busy.value ? "One moment…" : label}
      </button>
      ${onCancel && html`<button type="button" class="button" onClick=${onCancel}>Cancel</button>`}
    </div>
  </form>`;
}
