/**
 * The cheat, drawn: liked films on the left, their votes as lines, the films they elect on the
 * right. A liked film can be switched off, and its votes go with it.
 *
 * @import { RelatedList } from "../lib/votes.js"
 */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { api } from "../api.js";
import { html } from "../lib/html.js";
import { countVotes } from "../lib/votes.js";
import { count, together, years } from "../lib/words.js";
import { Icon } from "./icon.js";
import { Failure } from "./notice.js";
import { Poster } from "./poster.js";

/** Heat, The Matrix, Pulp Fiction, The Silence of the Lambs: unlike, and yet they agree. */
const examples = ["tt0113277", "tt0133093", "tt0110912", "tt0102926"];
const elected = 4;

export function VoteDiagram() {
  const lists = useSignal(/** @type {RelatedList[]} */ ([]));
  const off = useSignal(/** @type {string[]} */ ([]));
  const failed = useSignal(false);
  const root = useRef(/** @type {HTMLElement | null} */ (null));

  const load = async () => {
    failed.value = false;
    try {
      lists.value = await fetchLists();
    } catch {
      failed.value = true;
    }
  };
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      watcher.disconnect();
      void load();
    });
    if (root.current) watcher.observe(root.current);
    return () => watcher.disconnect();
  }, []);

  const voting = lists.value.filter(({ film }) => !off.value.includes(film.id));
  const results = countVotes(voting).slice(0, elected);
  const titles = new Map(lists.value.map(({ film }) => [film.id, film.title]));
  const turn = (/** @type {string} */ id) => {
    off.value = off.value.includes(id) ? off.value.filter((x) => x !== id) : [...off.value, id];
  };
  if (failed.value) return html`<${Failure} what="The example" onRetry=${load} />`;
  const awaited = lists.value.length === 0;
  return html`<div class="votes" ref=${root} aria-busy=${String(awaited)}>
    <ul class="votes-liked" aria-label="Films somebody liked">
      ${awaited && places()}
      ${lists.value.map(
        ({ film }) =>
          html`<li key=${film.id}>
            <button
              class="ballot"
              aria-pressed=${String(!off.value.includes(film.id))}
              onClick=${() => turn(film.id)}
            >
              <${Icon} name="like" /><span>${film.title}</span
              ><${Poster} film=${film} place="row" />
            </button>
          </li>`,
      )}
    </ul>
    <svg class="votes-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${results.flatMap(({ film, voters }, to) =>
        voters.map((voter) => {
          const from = lists.value.findIndex((list) => list.film.id === voter);
          const [a, b] = [height(from, lists.value.length), height(to, results.length)];
          return html`<path
            key=${`${voter}-${film.id}`}
            class="vote vote-${from}"
            d=${`M0 ${a} C50 ${a} 50 ${b} 100 ${b}`}
          />`;
        }),
      )}
    </svg>
    <ol class="votes-elected" aria-label="Films they recommend" aria-live="polite">
      ${awaited && places()}
      ${results.map(
        ({ film, voters }) =>
          html`<li key=${film.id}>
            <a class="ballot" href="/films/${film.id}">
              <${Poster} film=${film} place="row" />
              <span>
                <strong>${film.title}</strong> <small>${years(film)}</small>
                <small class="votes-why">
                  ${count(voters.length, "vote")}:${" "}
                  ${together(voters.map((id) => titles.get(id) ?? ""))}
                </small>
              </span>
            </a>
          </li>`,
      )}
    </ol>
  </div>`;
}

/** Where they will stand. */
const places = () =>
  examples.map(
    (id) => html`<li key=${id} aria-hidden="true"><div class="ballot skeleton"></div></li>`,
  );

/** The middle of a row, in hundredths. @param {number} row @param {number} rows */
const height = (row, rows) => ((row + 0.5) / rows) * 100;

/** Real lists of real films; the starters stand in where the examples are unknown. */
async function fetchLists() {
  let films = await Promise.all(examples.map(api.film)).catch(() => null);
  films ??= (await api.starters(examples.length)).items;
  return Promise.all(
    films.map(async (film) => ({ film, related: (await api.related(film.id)).items })),
  );
}
