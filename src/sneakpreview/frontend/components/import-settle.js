/**
 * One open row after the other: which film is it? Keys 1 to 8 choose, 0 says none, the arrow keys go
 * on and back. A row that was answered can be answered again.
 *
 * @import { Import, ImportedRow } from "../import-types.d.ts"
 * @import { Hit } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { imports } from "../import-api.js";
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { loadMarks, voteChanges } from "../state/marks.js";
import { announce, say } from "../state/toasts.js";
import { Heading } from "./heading.js";
import { Candidate } from "./import-candidate.js";
import { Finder } from "./import-finder.js";
import { Empty, Failure } from "./notice.js";
import { Skeleton } from "./poster.js";

/** @type {Record<string, string>} */
const becomes = { like: "a like", seen: "a film you saw", save: "a saved film", hide: "hidden" };

/** @param {{ of: Import, onEnd: () => void }} props */
export function Settle({ of: one, onEnd }) {
  const rows = useSignal(/** @type {ImportedRow[]} */ ([]));
  const total = useSignal(one.rows.ambiguous + one.rows.unknown);
  const at = useSignal(0);
  const state = useSignal(/** @type {"loading" | "ready" | "failed"} */ ("loading"));
  const top = useRef(/** @type {HTMLElement | null} */ (null));
  const row = rows.value[at.value];

  const fetchMore = async () => {
    state.value = "loading";
    try {
      // What is settled is no longer in the server's list of open rows.
      const still = rows.value.filter(({ chosen }) => !chosen).length;
      const { items } = await imports.open(one.id, still);
      const known = new Set(rows.value.map(({ number }) => number));
      rows.value = [...rows.value, ...items.filter(({ number }) => !known.has(number))];
      state.value = "ready";
    } catch {
      state.value = "failed";
    }
  };
  useEffect(() => void fetchMore(), []);
  useEffect(() => {
    top.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [at.value, state.value === "ready"]);

  const go = async (/** @type {number} */ step) => {
    const next = at.value + step;
    if (next < 0) return;
    if (next >= rows.value.length && next < total.value) await fetchMore();
    at.value = next;
    scrollTo({ top: 0 });
  };
  const settle = async (/** @type {Hit | null} */ film) => {
    try {
      const settled = await imports.settle(one.id, row.number, film);
      rows.value = rows.value.map((other) => (other.number === row.number ? settled : other));
      announce(film ? `It is ${film.title}` : "None of these");
      // Who pressed twice, or went on meanwhile, is at another row already.
      if (rows.value[at.value] === settled) await go(1);
      loadMarks().catch(() => {});
      voteChanges.value += 1;
    } catch (error) {
      say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
    }
  };
  const keys = (/** @type {KeyboardEvent} */ event) => {
    const typing = event.target instanceof HTMLInputElement;
    if (!row || typing || event.altKey || event.ctrlKey || event.metaKey) return;
    const film = row.candidates[Number(event.key) - 1];
    if (event.key === "ArrowRight") void go(1);
    else if (event.key === "ArrowLeft") void go(-1);
    else if (event.key === "0") void settle(null);
    else if (film) void settle(film);
    else return;
    event.preventDefault();
  };
  if (state.value === "failed") return html`<${Failure} what="The rows" onRetry=${fetchMore} />`;
  if (!row && state.value === "loading") return html`<${Skeleton} count=${4} />`;
  if (!row) {
    return html`<div ref=${top}>
      <${Heading} title="Import">All answered<//>
      <${Empty} title="That was the last one">
        <p class="row">
          <button class="button primary" onClick=${onEnd}>Back to the report</button>
          <button class="button" onClick=${() => void go(-1)}>One back</button>
        </p>
      <//>
    </div>`;
  }
  const said = row.film ?? null;
  return html`<div ref=${top} class="settle" onKeyDown=${keys}>
    <header class="page-head">
      <p class="quiet">${at.value + 1} of ${count(total.value, "open row")}</p>
      <${Heading} title="Import"
        >Which film is “${row.title ?? "this"}”${row.year ? ` (${row.year})` : ""}?<//
      >
      <p>
        In your file it is ${becomes[row.kind ?? "seen"]}. ${reason(row)}
        ${row.chosen && html` <strong>You said: ${said ? said.title : "none of these"}.</strong>`}
      </p>
    </header>
    ${
      row.candidates.length > 0 &&
      html`<ol class="tiles candidates" aria-label="Films that could be meant">
        ${row.candidates.map(
          (film, i) =>
            html`<li key=${film.id}>
              <${Candidate}
                film=${film}
                number=${i + 1}
                chosen=${said?.id === film.id}
                onChoose=${() => void settle(film)}
              />
            </li>`,
        )}
      </ol>`
    }
    <p class="row">
      <button class="button" onClick=${() => void settle(null)}>
        ${row.candidates.length > 0 ? "None of these" : "Leave it out"}${" "}
        <kbd aria-hidden="true">0</kbd>
      </button>
      <button class="button" onClick=${() => void go(1)}>
        Not now <kbd aria-hidden="true">→</kbd>
      </button>
      ${
        at.value > 0 &&
        html`<button class="button" onClick=${() => void go(-1)}>
          One back <kbd aria-hidden="true">←</kbd>
        </button>`
      }
      <button class="linklike" onClick=${onEnd}>Back to the report</button>
    </p>
    <${Finder} key=${row.number} title=${row.title ?? ""} onChoose=${settle} />
  </div>`;
}

/** @param {ImportedRow} row */
function reason({ reason, chosen }) {
  if (!reason || chosen) return "";
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
