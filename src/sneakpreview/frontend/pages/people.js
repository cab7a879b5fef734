/**
 * Who is here, for whoever runs the site: accounts and guests, and nothing of their films.
 *
 * @import { Entry } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ApiError } from "../api.js";
import { Heading } from "../components/heading.js";
import { Invitations } from "../components/invitations.js";
import { Failure } from "../components/notice.js";
import { OperatorNav } from "../components/operator-nav.js";
import { PersonRow } from "../components/person-row.js";
import { html } from "../lib/html.js";
import { sheet } from "../lib/sheet.js";
import { count } from "../lib/words.js";
import { operator } from "../operator-api.js";
import { me } from "../state/me.js";
import { announce, say } from "../state/toasts.js";
import NotFound from "./not-found.js";

await sheet("operator.css");

const piece = 50;
/** Milliseconds in which nothing more is typed. */
const pause = 250;

/** @param {{ path: string }} props */
export default function People({ path }) {
  const part = useSignal("");
  const found = useSignal(
    /** @type {{ items: Entry[], total: number, at: number } | null} */ (null),
  );
  const failed = useSignal(/** @type {"" | "lost" | "refused"} */ (""));
  const allowed = me.value?.operator;

  /** Reads what is shown anew, and so many more. @param {number} [more] */
  const load = async (more = 0) => {
    const asked = part.value;
    const wanted = Math.max(piece, (found.value?.items.length ?? 0) + more);
    try {
      // Somebody who comes meanwhile moves the others on, and one of them would be there twice.
      const people = /** @type {Map<number, Entry>} */ (new Map());
      let [read, total] = [0, 1];
      while (read < Math.min(wanted, total)) {
        const page = await operator.people(asked, Math.min(piece, wanted - read), read);
        for (const person of page.items) people.set(person.id, person);
        read += page.items.length;
        total = page.items.length > 0 ? page.total : read;
      }
      if (asked !== part.value) return;
      found.value = { items: [...people.values()], total, at: Date.now() };
      failed.value = "";
    } catch (error) {
      if (asked !== part.value) return;
      const refused = error instanceof ApiError && [401, 403, 404].includes(error.status);
      failed.value = refused ? "refused" : "lost";
    }
  };
  useEffect(() => {
    if (!allowed) return undefined;
    const timer = setTimeout(() => void load(), found.value ? pause : 0);
    return () => clearTimeout(timer);
  }, [allowed, part.value]);
  /** Does something, says so, and shows what has become of it.
   * @param {() => Promise<unknown>} does @param {string} words
   */
  const act = async (does, words) => {
    try {
      await does();
      announce(words);
      await load();
    } catch (error) {
      say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
    }
  };

  if (me.value && (!allowed || failed.value === "refused"))
    return html`<${NotFound} path=${path} />`;
  return html`<div class="page operator">
    <header class="page-head">
      <${Heading}>People<//>
      <p>Who is here. What they marked is theirs alone.</p>
    </header>
    <${OperatorNav} path=${path} />
    <${Invitations} />
    <section aria-labelledby="people">
      <h2 id="people">Accounts and guests</h2>
      <form
        class="field people-search"
        role="search"
        onSubmit=${(/** @type {Event} */ event) => event.preventDefault()}
      >
        <label for="part">Part of the address</label>
        <input
          id="part"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck=${false}
          maxlength="100"
          value=${part.value}
          onInput=${(/** @type {any} */ event) => (part.value = event.target.value)}
        />
      </form>
      ${
        found.value
          ? html`<${Shown}
              ...${found.value}
              lost=${failed.value === "lost"}
              load=${load}
              act=${act}
            />`
          : failed.value
            ? html`<${Failure} what="The list" onRetry=${() => void load()} />`
            : html`<p role="status">Loading…</p>`
      }
    </section>
  </div>`;
}

/**
 * @param {{ items: Entry[], total: number, at: number, lost: boolean,
 *   load: (more: number) => Promise<void>,
 *   act: (does: () => Promise<unknown>, words: string) => Promise<void> }} props
 */
const Shown = ({ items, total, at, lost, load, act }) =>
  html`<p class="quiet" role="status">
      ${lost ? "The server did not answer just now; this is what it said last. " : ""}
      ${count(total, "person", "people")}
    </p>
    <ul class="people">
      ${items.map(
        (person) => html`<${PersonRow} key=${person.id} person=${person} now=${at} act=${act} />`,
      )}
    </ul>
    ${
      items.length < total &&
      html`<p><button class="button" onClick=${() => void load(piece)}>Show more</button></p>`
    }`;
