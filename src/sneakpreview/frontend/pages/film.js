/**
 * One film: its facts, who voted for it, and what its page leads to.
 *
 * @import { Film, Voter } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, ApiError } from "../api.js";
import { FilmTile } from "../components/film-tile.js";
import { Heading } from "../components/heading.js";
import { Links } from "../components/links.js";
import { MarkButtons } from "../components/mark-buttons.js";
import { Empty, Failure } from "../components/notice.js";
import { Plot } from "../components/plot.js";
import { Poster } from "../components/poster.js";
import { Scores } from "../components/scores.js";
import { Voters } from "../components/voters.js";
import { html } from "../lib/html.js";
import { facts, language, together } from "../lib/words.js";
import { signedIn } from "../state/me.js";
import { voteChanges } from "../state/marks.js";

/** @param {{ about: string }} props */
export default function FilmPage({ about: id }) {
  const film = useSignal(/** @type {Film | null} */ (null));
  const related = useSignal(/** @type {Film[]} */ ([]));
  const voters = useSignal(/** @type {Voter[]} */ ([]));
  const failed = useSignal(/** @type {"" | "lost" | "unknown"} */ (""));

  const load = async () => {
    failed.value = "";
    try {
      film.value = await api.film(id);
      related.value = (await api.related(id)).items;
    } catch (error) {
      const unknown = error instanceof ApiError && error.status < 500;
      if (!film.value) failed.value = unknown ? "unknown" : "lost";
    }
  };
  useEffect(() => void load(), [id]);
  useEffect(() => {
    if (!signedIn.value || !film.value) return;
    api.votes(id).then(
      (answer) => (voters.value = answer.because),
      () => {},
    );
  }, [film.value, signedIn.value, voteChanges.value]);

  if (failed.value) {
    return html`<div class="page narrow">
      <${Heading} title="Film">${failed.value === "unknown" ? "No such film" : "Film"}<//>
      ${
        failed.value === "unknown"
          ? html`<${Empty} title="Nothing is known of this film">
              <p>The search finds a film by any word of its title.</p>
            <//>`
          : html`<${Failure} what="The film" onRetry=${() => void load()} />`
      }
    </div>`;
  }
  if (!film.value) {
    return html`<div class="page film-page" aria-busy="true">
      <div class="skeleton tile"></div>
      <div><${Heading} title="Film">One moment…<//></div>
    </div>`;
  }
  return html`<${Facts} film=${film.value} voters=${voters.value} /> ${
      related.value.length > 0 &&
      html`<section class="page" aria-labelledby="related">
        <h2 id="related">Its page recommends</h2>
        <p class="quiet">Like ${film.value.title}, and it votes for each of these.</p>
        <ul class="tiles">
          ${related.value.map(
            (other) => html`<li key=${other.id}><${FilmTile} film=${other} level=${3} /></li>`,
          )}
        </ul>
      </section>`
    }`;
}

/** @param {{ film: Film, voters: Voter[] }} props */
function Facts({ film, voters }) {
  const original = film.original_title !== film.title && film.original_title;
  const rows = [
    ["Directed by", together(film.directors)],
    ["With", together(film.stars)],
    ["Genres", film.genres.join(", ")],
    ["Languages", film.languages.map(language).join(", ")],
    ["Countries", film.countries.join(", ")],
    ["Original title", original],
  ].filter(([, value]) => value);
  return html`<article class="page film-page">
    <div class="film-poster"><${Poster} film=${film} eager /></div>
    <div class="film-facts">
      <p class="facts">${facts(film).map((fact) => html`<span key=${fact}>${fact}</span>`)}</p>
      <${Heading} title=${film.title}>${film.title}<//>
      <${Scores} scores=${film.scores} />
      <${Plot} film=${film} lead />
      <div class="row">
        <${MarkButtons} film=${film} words />
        <${Links} film=${film} />
      </div>
      <${Voters} because=${voters} title=${film.title} label="Your films that led here" />
      <dl class="fact-list">
        ${rows.map(
          ([name, value]) =>
            html`<div key=${name}>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
    </div>
  </article>`;
}
