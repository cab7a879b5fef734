/**
 * One film: its facts, who voted for it, and what its page leads to. What is still on its way comes
 * in by itself, into places that are kept for it.
 *
 * @import { Film, Voter } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { api } from "../api.js";
import { FilmTile } from "../components/film-tile.js";
import { Heading } from "../components/heading.js";
import { Links } from "../components/links.js";
import { MarkButtons } from "../components/mark-buttons.js";
import { Empty, Failure } from "../components/notice.js";
import { Offers } from "../components/offers.js";
import { Plot } from "../components/plot.js";
import { Poster, Skeleton } from "../components/poster.js";
import { Provenance } from "../components/provenance.js";
import { Scores } from "../components/scores.js";
import { VoteButton } from "../components/vote-button.js";
import { Voters } from "../components/voters.js";
import { html } from "../lib/html.js";
import { elsewhere, facts, language, together } from "../lib/words.js";
import { createFilm } from "../state/film.js";
import { signedIn } from "../state/me.js";
import { isMute, markOf, marksLost, voteChanges } from "../state/marks.js";

const silence =
  "A source does not answer just now. It will be asked again, and this page completes itself.";
const ignorance = "No source has told more about it yet.";

/** @param {{ about: string }} props */
export default function FilmPage({ about: id }) {
  const state = useMemo(() => createFilm(id), [id]);
  const film = state.film.value;
  const voters = useSignal(/** @type {Voter[]} */ ([]));
  const load = () => void state.load();

  useEffect(() => {
    // A like of this film, too, sets things on their way.
    load();
    return state.stop;
  }, [state, voteChanges.value]);
  useEffect(() => {
    if (!signedIn.value || !film) return undefined;
    let newest = true;
    api.votes(id).then(
      ({ because }) => {
        if (!newest) return;
        // Who was just told to be silent stays, so that the same button undoes it.
        const stay = voters.value.filter(
          (voter) => isMute(voter.id) && !because.some(({ id }) => id === voter.id),
        );
        voters.value = [...because, ...stay];
      },
      () => {},
    );
    return () => (newest = false);
  }, [film?.id, signedIn.value, voteChanges.value]);

  if (state.failed.value) {
    const unknown = state.failed.value === "unknown";
    return html`<div class="page narrow">
      <${Heading} title="Film">${unknown ? "No such film" : "Film"}<//>
      ${
        unknown
          ? html`<${Empty} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`
          : html`<${Failure} what="The film" onRetry=${load} />`
      }
    </div>`;
  }
  if (!film) {
    return html`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${Heading} title="Film">One moment…<//></div>
    </div>`;
  }
  const awaited = film.pending && markOf(id) === "like";
  return html`<${Facts} film=${film} voters=${voters.value} stuck=${state.stuck.value} />
    <${Related}
      film=${film}
      films=${state.related.value}
      coming=${!state.stuck.value && (awaited || !state.listed.value)}
    />`;
}

/** @param {{ film: Film, films: Film[], coming: boolean }} props */
function Related({ film, films, coming }) {
  if (films.length === 0 && !coming) return null;
  const mine = markOf(film.id) === "like";
  return html`<section
    class="page"
    aria-labelledby="related"
    aria-busy=${String(films.length === 0)}
  >
    <h2 id="related">Films like it</h2>
    <p class="quiet">
      ${marksLost.value ? "A like of it votes" : mine ? `It ${isMute(film.id) ? "would vote" : "votes"}` : `Like ${film.title}, and it votes`}
      ${" "}for each of these. ${mine && html`<${VoteButton} film=${film} />`}
    </p>
    ${
      films.length === 0
        ? html`<${Skeleton} />`
        : html`<ul class="tiles">
            ${films.map(
              (other) => html`<li key=${other.id}><${FilmTile} film=${other} level=${3} /></li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** @param {{ film: Film, voters: Voter[], stuck: boolean }} props */
function Facts({ film, voters, stuck }) {
  // What was on its way when the page opened keeps its place, even where less has come.
  const kept = useRef(film.pending).current;
  const original = film.original_title !== film.title && film.original_title;
  const rows = [
    ["Directed by", together(film.directors)],
    ["With", together(film.stars)],
    ["Genres", film.genres.join(", ")],
    ["Languages", film.languages.map(language).join(", ")],
    ["Countries", film.countries.join(", ")],
    ["Original title", original],
    ["Elsewhere", html`<${Elsewhere} film=${film} />`],
  ].filter(([, value]) => value);
  return html`<article class="page film-page ${kept ? "kept" : ""}">
    <div class="film-poster"><${Poster} film=${film} place="film" eager /></div>
    <div class="film-facts">
      <p class="facts">${facts(film).map((fact) => html`<span key=${fact}>${fact}</span>`)}</p>
      <${Heading} title=${film.title}>${film.title}<//>
      <div class="film-scores"><${Scores} film=${film} /></div>
      <div class="row">
        <${MarkButtons} film=${film} words />
        <${Links} film=${film} />
      </div>
      <div class="film-plot">
        <${Plot} film=${film} lead coming=${film.pending && !stuck} />
        <p class="quiet" role="status">
          ${stuck ? silence : !film.pending && film.sources.length === 0 && ignorance}
        </p>
      </div>
      <${Voters} because=${voters} title=${film.title} label="Your films that led here" whole />
      <${Offers} film=${film} />
      <dl class="fact-list">
        ${rows.map(
          ([name, value]) =>
            html`<div key=${name}>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      <${Provenance} film=${film} />
    </div>
  </article>`;
}

/** @param {{ film: Film }} props */
const Elsewhere = ({ film }) =>
  html`<ul class="elsewhere">
    ${elsewhere(film).map(
      ({ name, url }) =>
        html`<li key=${name}>
          <a href=${url} target="_blank" rel="noopener">
            ${name}<span class="unseen"> about ${film.title} (opens in a new tab)</span>
          </a>
        </li>`,
    )}
  </ul>`;
