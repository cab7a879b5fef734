/**
 * The first page: real films, one sentence, and the cheat explained by doing it.
 *
 * @import { Film } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api } from "../api.js";
import { Heading } from "../components/heading.js";
import { Poster } from "../components/poster.js";
import { TryIt } from "../components/try-it.js";
import { VoteDiagram } from "../components/vote-diagram.js";
import { html } from "../lib/html.js";
import { signedIn } from "../state/me.js";

/** A phone shows fewer, and pays for each of them. */
const [columns, rows] = innerWidth < 768 ? [4, 3] : [6, 4];

export default function Landing() {
  const films = useSignal(/** @type {Film[]} */ ([]));
  useEffect(() => {
    // Without posters the page still says all that it has to say.
    api.starters(columns * rows).then(
      ({ items }) => (films.value = items),
      () => {},
    );
  }, []);
  return html`<section class="hero">
      <div class="hero-wall" aria-hidden="true">
        ${Array.from(
          { length: columns },
          (_, column) =>
            html`<div key=${column} class="hero-column">
              ${films.value
                .filter((_film, i) => i % columns === column)
                .map((film) => html`<${Poster} key=${film.id} film=${film} place="wall" eager />`)}
            </div>`,
        )}
      </div>
      <div class="hero-words">
        <p class="eyebrow">Recommendations, by cheating</p>
        <${Heading} title="Sneak Preview">Films you will like, and why<//>
        <p class="lead">
          Say which films you liked. Rather than guess your taste, Sneak Preview cheats: it peeks at
          what is recommended beside them, counts that as votes, and shows who voted.
        </p>
        <p class="row">
          <${TryIt} />
          ${
            signedIn.value
              ? html`<a class="button" href="/recommendations">Your recommendations</a>`
              : html`<a class="button" href="/sign-in">Sign in</a>`
          }
        </p>
        ${!signedIn.value && html`<p class="quiet">One click, no e-mail address.</p>`}
      </div>
    </section>
    <section class="page" aria-labelledby="cheat">
      <header class="page-head">
        <h2 id="cheat" class="display">How it cheats</h2>
        <p>
          Somebody liked the films on the left; the lines are their votes. Switch one off, and see
          who loses.
        </p>
      </header>
      <${VoteDiagram} />
    </section>
    <section class="page promises" aria-label="What you can count on">
      <div>
        <h3>It says why</h3>
        <p>Every film names all of your films that voted for it.</p>
      </div>
      <div>
        <h3>It takes no for an answer</h3>
        <p>Hide a film, and only you can bring it back.</p>
      </div>
      <div>
        <h3>It starts at once</h3>
        <p>Three likes make a first list. Every like counts in the very next answer.</p>
      </div>
    </section>`;
}
