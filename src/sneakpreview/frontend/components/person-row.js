/**
 * One person in the operator's list, and what can be done about them.
 *
 * @import { Entry } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { html } from "../lib/html.js";
import { fromNow } from "../lib/moments.js";
import { date, together } from "../lib/words.js";
import { operator } from "../operator-api.js";
import { proven } from "../state/freshness.js";
import { Question } from "./question.js";

/**
 * @param {{ person: Entry, now: number,
 *   act: (does: () => Promise<unknown>, words: string) => Promise<void> }} props
 */
export function PersonRow({ person, now, act }) {
  const asked = useSignal(false);
  const { id, email, guest, locked, leaving_at: leaving } = person;
  const name = email ?? `${guest ? "Guest" : "Account"} ${id}`;
  const notes = [
    `since ${date(person.created_at)}`,
    person.seen_at ? `seen ${fromNow(person.seen_at, now)}` : "signed in nowhere",
    person.ways.length > 0 && `by ${together(person.ways)}`,
  ].filter(Boolean);
  const states = [
    person.operator && ["Operator", "good"],
    locked && ["Locked out", "bad"],
    leaving && [`Leaves on ${date(leaving)}`, "wait"],
  ].filter((state) => Array.isArray(state));
  const remove = () => {
    asked.value = false;
    const words = guest ? `${name} is gone.` : `${name} leaves in a week.`;
    void act(() => proven(() => operator.remove(id)), words);
  };
  return html`<li>
    <div>
      <p class="person-name">${name}</p>
      <p class="quiet">${notes.join(" · ")}</p>
      ${states.map(([word, look]) => html`<p key=${word} class="host-state is-${look}"><b>${word}</b></p>`)}
    </div>
    ${
      !person.operator &&
      html`<p class="row">
        ${
          locked
            ? html`<button
                class="button small"
                onClick=${() => act(() => operator.unlock(id), `${name} may sign in again.`)}
              >
                Unlock<span class="unseen"> ${name}</span>
              </button>`
            : // A guest has no other way in, and would be gone for good.
              !guest &&
              html`<button
                class="button small"
                onClick=${() => act(() => operator.lock(id), `${name} is locked out.`)}
              >
                Lock out<span class="unseen"> ${name}</span>
              </button>`
        }
        ${
          !(locked && leaving) &&
          html`<button class="button small" onClick=${() => (asked.value = true)}>
            Delete<span class="unseen"> ${name}</span>
          </button>`
        }
      </p>`
    }
    ${
      asked.value &&
      html`<${Question}
        title=${`Delete ${name}?`}
        yes="Delete"
        onYes=${remove}
        onNo=${() => (asked.value = false)}
      >
        <p>
          ${
            guest
              ? "A guest goes at once, with all that was marked."
              : "The account is locked now and goes in a week, with all that was marked. Until then, unlocking it takes that back."
          }
        </p>
      <//>`
    }
  </li>`;
}
