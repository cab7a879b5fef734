/**
 * The search: a box, and beneath it rows of films with their marks. In the box Enter opens the first
 * film. The arrows move through the rows, where Enter presses what has the focus (a row begins at
 * its thumbs up); Escape closes.
 */
import { useSignal } from "@preact/signals";
import { useEffect, useId, useMemo, useRef } from "preact/hooks";
import { html } from "../lib/html.js";
import { navigate, path } from "../router.js";
import { createSearch } from "../state/search.js";
import { Icon } from "./icon.js";
import { SearchMore, answers } from "./search-more.js";
import { SearchRow } from "./search-row.js";

/** @param {{ open?: boolean }} props open: the rows are part of the page, and do not float above */
export function SearchBox({ open = false }) {
  const search = useMemo(createSearch, []);
  const text = useSignal("");
  const shown = useSignal(false);
  const root = useRef(/** @type {HTMLElement | null} */ (null));
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  const answered = useRef(Promise.resolve());
  const id = useId();
  const { state, hits, guessed, more } = search.found.value;
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
    root.current?.querySelector(".hits")?.scrollTo(0, 0);
    answered.current = search.ask(value);
  };
  const close = () => {
    shown.value = false;
    if (open) type("");
    box.current?.focus();
  };
  const openFirst = async () => {
    const [mine, here] = [answered.current, path.value];
    await mine;
    // Who typed on, or went elsewhere, has no use for it.
    if (mine !== answered.current || here !== path.value) return;
    const { hits, guessed } = search.found.value;
    if (hits.length === 0 || guessed) {
      root.current?.querySelector(/** @type {"a"} */ (".hit a, .hits-more button"))?.focus();
      return;
    }
    shown.value = false;
    navigate(`/films/${hits[0].id}`);
  };
  const askFurther = async () => {
    await answered.current;
    const before = search.found.value.hits.length;
    if (!(await search.askFurther())) return;
    // What was pressed is gone: the focus goes on to what came in its place.
    const rows = root.current?.querySelectorAll(".hit");
    (rows?.[before]?.querySelector("button") ?? box.current)?.focus();
  };
  const keys = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter" && event.target === box.current && !event.isComposing) {
      event.preventDefault();
      void openFirst();
    } else if (event.key === "Escape" && visible) {
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
    <p id=${id} class="unseen">
      Films appear below as you type; the arrow keys reach them, Enter opens the first.
    </p>
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
        <div class="hits-foot">
          <${SearchMore} text=${text.value.trim()} more=${more} onAsk=${askFurther} />
          ${
            hits.length > 0 &&
            !guessed &&
            html`<p class="hint" aria-hidden="true">
              <kbd>Enter</kbd> opens the first <kbd>↓</kbd><kbd>↑</kbd><kbd>←</kbd
              ><kbd>→</kbd>${" "} choose another <kbd>Esc</kbd> closes
            </p>`
          }
        </div>
      </div>`
    }
  </search>`;
}

/** @param {import("../state/search.js").Found} found @param {string} text */
function message({ state, hits, meant, guessed, more }, text) {
  if (state === "looking") return hits.length > 0 ? "" : "Looking…";
  if (state === "failed") return "The search did not answer.";
  if (hits.length === 0)
    return `No film here is called “${text}”.${/\s/.test(text) ? " Fewer words may find it." : ""}`;
  if (!guessed) return answers[more] ?? `Found: ${hits.length}`;
  const asked = (meant || "one of these").replace(/\?$/, ""); // “Anymore?” has its own
  return `Nothing here is called “${text}”. Did you mean ${asked}?`;
}

/**
 * Moves the focus through rows and their buttons.
 *
 * @param {HTMLElement} root
 * @param {KeyboardEvent} event
 * @returns {boolean} Whether the key was one of ours.
 */
function move(root, event) {
  const rows = [...root.querySelectorAll(".hit, .hits-more:has(button)")].map((row) => [
    .../** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll("a, button")),
  ]);
  const input = /** @type {HTMLInputElement} */ (root.querySelector("input"));
  const here = /** @type {HTMLElement} */ (document.activeElement);
  const row = rows.findIndex((parts) => parts.includes(here));
  // A row is entered at its thumbs up, which comes after the link; the last has but one button.
  const column = row < 0 || rows[row].length === 1 ? 1 : rows[row].indexOf(here);
  const enter = (/** @type {HTMLElement[]} */ parts) => (parts[column] ?? parts[0]).focus();
  if (event.key === "ArrowDown" && rows.length > 0) enter(rows[Math.min(row + 1, rows.length - 1)]);
  else if (event.key === "ArrowUp" && row >= 0) enter(row === 0 ? [input] : rows[row - 1]);
  else if (event.key === "ArrowRight" && row >= 0) rows[row][column + 1]?.focus();
  else if (event.key === "ArrowLeft" && row >= 0) rows[row][column - 1]?.focus();
  else return false;
  return true;
}
