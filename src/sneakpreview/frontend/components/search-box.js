/**
 * The search: a box, and beneath it rows of films with their marks. The arrows move through the
 * rows, Enter presses what has the focus (a row begins at its thumbs up), Escape closes.
 */
import { useSignal } from "@preact/signals";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { html } from "../lib/html.js";
import { createSearch } from "../state/search.js";
import { Icon } from "./icon.js";
import { SearchRow } from "./search-row.js";

/** @param {{ open?: boolean }} props open: the rows are part of the page, and do not float above */
export function SearchBox({ open = false }) {
  const search = useMemo(createSearch, []);
  const text = useSignal("");
  const shown = useSignal(false);
  const root = useRef(/** @type {HTMLElement | null} */ (null));
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  const id = useId();
  const { state, hits, guessed } = search.found.value;
  const visible = (open || shown.value) && state !== "empty";

  useEffect(() => {
    const outside = (/** @type {Event} */ event) => {
      if (!root.current?.contains(/** @type {Node} */ (event.target))) shown.value = false;
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [shown]);

  const type = (/** @type {string} */ value) => {
    text.value = value;
    shown.value = true;
    void search.ask(value);
  };
  const close = () => {
    shown.value = false;
    if (open) type("");
    box.current?.focus();
  };
  const keys = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape" && visible) {
      event.preventDefault();
      close();
    } else if (root.current && visible && move(root.current, event)) event.preventDefault();
  };

  const words = visible ? message(search.found.value, text.value.trim()) : "";
  return html`<search ref=${root} class="search ${open ? "search-open" : ""}" onKeyDown=${keys}>
    <div class="search-field">
      <${Icon} name="search" />
      <input
        ref=${box}
        type="search"
        aria-label="Search a film by its title"
        aria-describedby=${id}
        placeholder="Search a film"
        autocomplete="off"
        spellcheck=${false}
        value=${text.value}
        onInput=${(/** @type {any} */ event) => type(event.target.value)}
        onFocus=${() => {
          shown.value = true;
          search.warm();
        }}
      />
    </div>
    <p id=${id} class="unseen">Films appear below as you type; the arrow keys reach them.</p>
    <p class="unseen" role="status">${words}</p>
    ${
      visible &&
      html`<div class="hits ${state}">
        ${
          (guessed || hits.length === 0) &&
          html`<p class="hits-note">
            ${words}
            ${
              state === "failed" &&
              html` <button class="button small" onClick=${() => type(text.value)}>
                Try again
              </button>`
            }
          </p>`
        }
        <ul aria-label="Films found">
          ${hits.map(
            (hit) =>
              html`<${SearchRow} key=${hit.id} hit=${hit} onOpen=${() => (shown.value = false)} />`,
          )}
        </ul>
        <p class="hint" aria-hidden="true">
          <kbd>↓</kbd><kbd>↑</kbd> move <kbd>←</kbd><kbd>→</kbd> choose <kbd>Enter</kbd> mark${" "}
          <kbd>Esc</kbd> close
        </p>
      </div>`
    }
  </search>`;
}

/** @param {import("../state/search.js").Found} found @param {string} text */
function message({ state, hits, meant, guessed }, text) {
  if (state === "looking") return hits.length > 0 ? "" : "Looking…";
  if (state === "failed") return "The search did not answer.";
  if (hits.length === 0) return `No film here is called “${text}”; search by title and year.`;
  if (!guessed) return `Found: ${hits.length}`;
  return `No title fits. Did you mean ${meant || "one of these"}? Yours may not be here.`;
}

/**
 * Moves the focus through rows and their buttons.
 *
 * @param {HTMLElement} root
 * @param {KeyboardEvent} event
 * @returns {boolean} Whether the key was one of ours.
 */
function move(root, event) {
  const rows = [...root.querySelectorAll(".hit")].map((row) => [
    .../** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll("a, button")),
  ]);
  const input = /** @type {HTMLInputElement} */ (root.querySelector("input"));
  const here = /** @type {HTMLElement} */ (document.activeElement);
  const row = rows.findIndex((parts) => parts.includes(here));
  // A row is entered at its thumbs up, which comes after the link.
  const column = row < 0 ? 1 : rows[row].indexOf(here);
  const inBox = here === input;
  if (event.key === "ArrowDown" || (event.key === "Enter" && inBox)) {
    rows[Math.min(row + 1, rows.length - 1)]?.[column].focus();
  } else if (event.key === "ArrowUp" && row >= 0) {
    (row === 0 ? input : rows[row - 1][column]).focus();
  } else if (event.key === "ArrowRight" && row >= 0) rows[row][column + 1]?.focus();
  else if (event.key === "ArrowLeft" && row >= 0) rows[row][column - 1]?.focus();
  else return false;
  return true;
}
