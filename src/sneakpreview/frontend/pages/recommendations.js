/**
 * The list. Its filters live in the address, and so does the dial, which comes back where the address
 * does not name it; its cards live in the state, and survive a visit to another page.
 *
 * @import { Choices, Filters } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { api } from "../api.js";
import { FilmCard } from "../components/film-card.js";
import { FilterForm, FilterPanel } from "../components/filter-panel.js";
import { ForPeople } from "../components/guard.js";
import { Heading } from "../components/heading.js";
import { ListNews } from "../components/list-news.js";
import { Empty, Failure } from "../components/notice.js";
import { Skeleton } from "../components/poster.js";
import { enough } from "../components/progress.js";
import { html } from "../lib/html.js";
import { readFilters, writeFilters } from "../lib/filters.js";
import { later } from "../lib/later.js";
import { count } from "../lib/words.js";
import { query, setQuery } from "../router.js";
import { keepDial, keptDial } from "../state/dial.js";
import { likes, markOf, marksKnown, voteChanges } from "../state/marks.js";
import * as list from "../state/recommendations.js";
import { say } from "../state/toasts.js";

// Seldom seen.
const NothingLeft = later(() => import("../components/nothing-left.js"));

/** @type {Choices} */
const noChoices = { kinds: [], genres: [], languages: [], directors: [] };

export default () =>
  html`<div class="page">
    <header class="page-head">
      <${Heading} title="Recommendations">For you<//>
      <p>What your liked films vote for, the likeliest first.</p>
    </header>
    <${ForPeople}><${List} /><//>
  </div>`;

function List() {
  const choices = useSignal(/** @type {Choices | null} */ (null));
  const named = readFilters(query.value);
  const dial = new URLSearchParams(query.value).has("dial") ? named.dial : keptDial();
  const filters = { ...named, dial };
  const asked = writeFilters(filters);
  const change = (/** @type {Filters} */ next) => {
    // One that a link brought is not theirs until they turn it.
    if (next.dial !== dial) keepDial(next.dial);
    const middle = !next.dial && keptDial() && "dial=0";
    setQuery([writeFilters(next), middle].filter(Boolean).join("&"));
    // What the filters leave begins at the top, and may be short.
    if (scrollY > 0 && innerWidth >= 1024) scrollTo({ top: 0 });
  };
  const refresh = () => list.load(asked);
  const renew = async () => {
    await refresh();
    // A new list begins at its top, also for who comes there by keys.
    scrollTo({ top: 0 });
    document.querySelector("h1")?.focus({ preventScroll: true });
  };

  useEffect(FilterForm.ahead, []);
  useLayoutEffect(() => {
    // Whoever is sent the address sees the same list.
    if (dial !== named.dial) setQuery(asked);
  });
  useEffect(() => {
    list.open(asked);
    return list.stop;
  }, [asked]);
  useEffect(() => {
    // A list with nothing on it need not be kept still for whoever reads it.
    if (list.outdated.value && list.items.value.length === 0) void refresh();
    // The panel is of use without its choices; they come with the next like.
    api.choices().then(
      (answer) => (choices.value = answer),
      () => (choices.value ??= noChoices),
    );
  }, [voteChanges.value]);

  // Those marked since the list was made are candidates no more.
  const gone = list.items.value.filter(({ film }) => markOf(film.id)).length;
  const known = list.status.value === "ready" && list.items.value.length > 0;

  if (marksKnown.value && likes.value === 0 && list.items.value.length === 0) {
    return html`<${Empty} title="Nobody votes yet">
      <p>Every film you like votes for others. ${enough} likes make a first list.</p>
      <p class="row"><a class="button primary" href="/start">Pick films you know</a></p>
    <//>`;
  }
  return html`<div class="with-filters">
    <${FilterPanel} filters=${filters} choices=${choices.value} onChange=${change} />
    <section class="results" aria-label="Recommended films" aria-busy=${String(list.growing.value)}>
      ${
        marksKnown.value &&
        likes.value < enough &&
        html`<p class="tip">
          ${count(enough - likes.value, "more like makes", "more likes make")} a much better
          list.${" "}
          <a href="/start">Pick films you know</a>
        </p>`
      }
      <p class="quiet" role="status">${known && count(list.total.value - gone, "film")}</p>
      <${ListNews} onRefresh=${renew} />
      <${Cards} filters=${filters} onChange=${change} onRetry=${refresh} />
    </section>
  </div>`;
}

/** @param {{ filters: Filters, onChange: (filters: Filters) => void, onRetry: () => void }} props */
function Cards({ filters, onChange, onRetry }) {
  if (list.status.value === "failed")
    return html`<${Failure} what="The list" onRetry=${onRetry} />`;
  if (list.status.value !== "ready") return html`<${Skeleton} kind="card" count=${6} />`;
  const items = list.items.value;
  if (items.length === 0) {
    if (list.stuck.value) {
      return html`<${Empty} title="A source does not answer just now">
        <p role="status">It will be asked again, and the list fills by itself.</p>
      <//>`;
    }
    if (list.pending.value > 0) return html`<${Skeleton} kind="card" count=${4} />`;
    return html`<${NothingLeft}
      filters=${filters}
      removed=${list.removed.value}
      onChange=${onChange}
    />`;
  }
  return html`<ol class="cards ${list.renewing.value ? "fading" : ""}">
      ${items.map(
        (item, i) => html`<li key=${item.film.id}><${FilmCard} item=${item} eager=${i < 4} /></li>`,
      )}
    </ol>
    ${list.hasMore.value && html`<${More} />`}`;
}

/** Goes on by itself when it is scrolled to; a button for everybody else. */
function More() {
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const go = async (/** @type {boolean} */ asked) => {
    try {
      await list.more();
    } catch {
      if (asked) say("No more films for now: the server cannot be reached.", { tone: "error" });
    }
  };
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => entry.isIntersecting && void go(false), {
      rootMargin: "600px",
    });
    if (button.current) watcher.observe(button.current);
    return () => watcher.disconnect();
  }, [list.items.value.length]);
  return html`<p class="row centre">
    <button
      ref=${button}
      class="button"
      disabled=${list.growing.value}
      onClick=${() => void go(true)}
    >
      ${list.growing.value ? "One moment…" : "Show more"}
    </button>
  </p>`;
}
