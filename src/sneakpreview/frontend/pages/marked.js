/**
 * The person's saved, liked, seen or hidden films. A film whose mark was just taken back stays, so that
 * the same button brings it back.
 *
 * @import { Film, MarkKind } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api } from "../api.js";
import { FilmTile } from "../components/film-tile.js";
import { ForPeople } from "../components/guard.js";
import { Heading } from "../components/heading.js";
import { Empty, Failure } from "../components/notice.js";
import { Skeleton } from "../components/poster.js";
import { VoteButton } from "../components/vote-button.js";
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { isMute, markOf, marksKnown, settled, tally } from "../state/marks.js";

/** @type {Record<string, { kind: MarkKind, title: string, about: string, none: string, hint: string }>} */
const lists = {
  saved: {
    kind: "save",
    title: "Saved",
    about: "Films you want to see.",
    none: "Nothing saved yet",
    hint: "Press the plus on any film, and it waits for you here.",
  },
  liked: {
    kind: "like",
    title: "Liked",
    about: "Films that vote for you.",
    none: "No likes yet",
    hint: "Three are enough for a first list of recommendations.",
  },
  seen: {
    kind: "seen",
    title: "Seen",
    about: "Films you saw, and that is all: they do not vote, and are not recommended.",
    none: "Nothing here yet",
    hint: "The eye on a film’s page puts it here, and so does an import.",
  },
  hidden: {
    kind: "hide",
    title: "Hidden",
    about: "Films that are never shown to you, until you bring them back.",
    none: "Nothing hidden",
    hint: "Thumbs down keeps a film away, and puts it here.",
  },
};

/** @param {{ about: string }} props */
export default function Marked({ about }) {
  const list = lists[about];
  return html`<div class="page">
    <header class="page-head">
      <${Heading}>${list.title}<//>
      <p>
        ${list.about} ${about === "liked" && html` <a href="/seen">Others that you saw</a>`}
        ${about === "seen" && html` <a href="/liked">Those you liked</a>`}
      </p>
    </header>
    <${ForPeople}><${List} list=${list} /><//>
  </div>`;
}

/** @param {{ list: (typeof lists)[string] }} props */
function List({ list }) {
  const films = useSignal(/** @type {Film[]} */ ([]));
  /** Those that did not vote when they came; what is said of one stays in its place. */
  const silent = useSignal(/** @type {string[]} */ ([]));
  const total = useSignal(0);
  const state = useSignal(/** @type {"loading" | "ready" | "failed"} */ ("loading"));
  /** Whether it still has the mark, as far as is known. @param {Film} film */
  const stays = ({ id }) => !marksKnown.value || markOf(id) === list.kind;

  const load = async () => {
    state.value = "loading";
    try {
      // What was marked a moment ago is to be among them.
      await settled();
      // What was taken back here is no longer in the server's order.
      const offset = films.value.filter(stays).length;
      const answer = await api.marks(list.kind, offset);
      const seen = new Set(films.value.map(({ id }) => id));
      const fresh = answer.items.map(({ film }) => film).filter(({ id }) => !seen.has(id));
      films.value = [...films.value, ...fresh];
      const mute = answer.items.filter(({ votes }) => !votes).map(({ film }) => film.id);
      silent.value = [...silent.value, ...mute];
      total.value = answer.total;
      state.value = "ready";
    } catch {
      state.value = "failed";
    }
  };
  useEffect(() => void load(), []);

  if (state.value === "failed") {
    return html`<${Failure} what="This list" onRetry=${() => void load()} />`;
  }
  if (films.value.length === 0) {
    if (state.value === "loading") return html`<${Skeleton} />`;
    return html`<${Empty} title=${list.none}>
      <p>${list.hint}</p>
      <p class="row">
        <a class="button primary" href="/start">Pick films you know</a>
        <a class="button" href="/recommendations">Your recommendations</a>
      </p>
    <//>`;
  }
  const here = films.value.filter(stays).length;
  const all = marksKnown.value ? tally(list.kind) : total.value;
  return html`<p class="quiet">${count(all, "film")}, newest first</p>
    <ul class="tiles">
      ${films.value.map(
        (film) =>
          html`<li key=${film.id} class=${stays(film) ? "" : "gone"}>
            <${FilmTile} film=${film} seen=${list.kind === "seen"} />
            ${
              silent.value.includes(film.id) &&
              markOf(film.id) === "like" &&
              html`<p class="facts tile-foot">
                ${isMute(film.id) ? "Does not vote" : "Votes again"} <${VoteButton} film=${film} />
              </p>`
            }
          </li>`,
      )}
    </ul>
    ${
      here < total.value &&
      films.value.length < total.value &&
      html`<p class="row centre">
        <button class="button" disabled=${state.value === "loading"} onClick=${() => void load()}>
          Show more
        </button>
      </p>`
    }`;
}
