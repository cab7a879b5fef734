/** Where a file is dropped or chosen, and from which rating on a film is liked. */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { html } from "../lib/html.js";
import { send, sending, trouble } from "../state/imports.js";
import { Icon } from "./icon.js";

const usual = "7";
/** Out of ten, and in stars. */
const thresholds = [
  ["5", "5 of 10 · 2½ stars"],
  ["6", "6 of 10 · 3 stars"],
  ["7", "7 of 10 · 3½ stars"],
  ["8", "8 of 10 · 4 stars"],
  ["9", "9 of 10 · 4½ stars"],
  ["10", "10 of 10 · 5 stars"],
];

/** @param {{ onSent: () => void }} props */
export function Drop({ onSent }) {
  const over = useSignal(false);
  const threshold = useSignal(usual);
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));

  const take = async (/** @type {FileList | null | undefined} */ files) => {
    over.value = false;
    if (!files?.length || sending.value) return;
    if (files.length > 1) {
      trouble.value = "One file at a time, please: a ZIP file as it came is best.";
      return;
    }
    await send(files[0], threshold.value);
    if (!trouble.value) onSent();
  };
  const drag = (/** @type {boolean} */ is) => (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    over.value = is;
  };
  return html`<section
    class="import-card import-drop ${over.value ? "over" : ""}"
    aria-label="Your file"
    aria-busy=${String(sending.value)}
    onDragEnter=${drag(true)}
    onDragOver=${drag(true)}
    onDragLeave=${drag(false)}
    onDrop=${(/** @type {DragEvent} */ event) => {
      event.preventDefault();
      void take(event.dataTransfer?.files);
    }}
  >
    <${Icon} name="save" />
    <p class="import-words">Drop your export here</p>
    <button
      class="button primary"
      disabled=${sending.value}
      onClick=${() => input.current?.click()}
    >
      ${sending.value ? "Sending…" : "Choose a file"}
    </button>
    <input
      ref=${input}
      class="unseen"
      type="file"
      accept=".zip,.csv,.json"
      tabindex="-1"
      aria-label="Export to import"
      onChange=${(/** @type {any} */ event) => {
        void take(event.target.files);
        event.target.value = "";
      }}
    />
    <p class="quiet">ZIP, CSV or JSON, as the other site made it, up to 50 MB</p>
    <label class="import-threshold">
      <span>A film counts as liked from</span>
      <select
        value=${threshold.value}
        onChange=${(/** @type {any} */ event) => (threshold.value = event.target.value)}
      >
        ${thresholds.map(
          ([value, words]) =>
            html`<option key=${value} value=${value} selected=${value === threshold.value}>
              ${words}
            </option>`,
        )}
      </select>
    </label>
  </section>`;
}
