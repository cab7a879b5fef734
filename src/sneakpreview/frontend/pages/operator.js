/**
 * How the sources fare, what waits for them, and what was given up; for whoever runs the site. Its
 * chunk is fetched when the page is first opened.
 *
 * @import { Overview as Seen } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ApiError } from "../api.js";
import { Bar } from "../components/bar.js";
import { Heading } from "../components/heading.js";
import { Failure } from "../components/notice.js";
import { OperatorNav } from "../components/operator-nav.js";
import { SourceCard } from "../components/source-card.js";
import { askAgain } from "../lib/again.js";
import { html } from "../lib/html.js";
import { later } from "../lib/later.js";
import { fromNow } from "../lib/moments.js";
import { sheet } from "../lib/sheet.js";
import { count } from "../lib/words.js";
import { operator } from "../operator-api.js";
import { me } from "../state/me.js";
import { announce, say } from "../state/toasts.js";
import NotFound from "./not-found.js";

await sheet("operator.css");

const every = { first: 5000, most: 5000 };

const People = later(() => import("./people.js"));

/** @param {{ path: string, about: string }} props about: which of the operator's pages */
export default ({ path, about }) =>
  about ? html`<${People} path=${path} />` : html`<${Overview} path=${path} />`;

/** @param {{ path: string }} props */
function Overview({ path }) {
  const seen = useSignal(/** @type {{ overview: Seen, at: number } | null} */ (null));
  const failed = useSignal(/** @type {"" | "lost" | "refused"} */ (""));
  const allowed = me.value?.operator;

  const load = async () => {
    try {
      seen.value = { overview: await operator.overview(), at: Date.now() };
      failed.value = "";
    } catch (error) {
      const refused = error instanceof ApiError && [401, 403, 404].includes(error.status);
      failed.value = refused ? "refused" : "lost";
    }
    return seen.value ?? true;
  };
  useEffect(() => {
    if (!allowed) return undefined;
    void load();
    return askAgain(load, every);
  }, [allowed]);
  /** Does something, says so, and shows what has become of it.
   * @param {Promise<unknown>} done @param {string} words
   */
  const act = async (done, words) => {
    try {
      await done;
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
      <${Heading} title="Operator">Sources and films<//>
      <p>What is asked where, what waits, and what was given up. It renews itself.</p>
    </header>
    <${OperatorNav} path=${path} />
    ${
      seen.value
        ? html`<${Shown} ...${seen.value} lost=${failed.value === "lost"} act=${act} />`
        : failed.value
          ? html`<${Failure} what="The overview" onRetry=${() => void load()} />`
          : html`<div class="skeletons sources" role="status">
              <span class="unseen">Loading…</span>
              <div class="skeleton card"></div>
              <div class="skeleton card"></div>
            </div>`
    }
  </div>`;
}

/**
 * @param {{ overview: Seen, at: number, lost: boolean,
 *   act: (done: Promise<unknown>, words: string) => void }} props
 */
function Shown({ overview: { items, backlog, aside }, at, lost, act }) {
  const numbers = /** @type {const} */ ([
    ["wanted", "in the queue"],
    ["fetching", "being fetched"],
    ["aside", "set aside"],
  ]);
  const most = Math.max(1, backlog.wanted + backlog.fetching + backlog.aside);
  return html`<p class="quiet" role="status">
      ${lost && "The server did not answer just now; this is what it said last."}
    </p>
    <section aria-labelledby="backlog">
      <h2 id="backlog">On their way</h2>
      <dl class="backlog">
        ${numbers.map(
          ([name, words]) =>
            html`<div key=${name} class="backlog-${name}">
              <dt>${words}</dt>
              <dd><p>${count(backlog[name], "film")}</p></dd>
              <dd><${Bar} label="Films ${words}" value=${backlog[name]} of=${most} /></dd>
            </div>`,
        )}
      </dl>
      ${
        backlog.oldest &&
        html`<p class="quiet">
          The first in turn ${Date.parse(backlog.oldest) > at ? "is" : "was"} due${" "}
          ${fromNow(backlog.oldest, at)}.
        </p>`
      }
    </section>
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul class="sources">
        ${items.map(
          (source) =>
            html`<li key=${source.name}>
              <${SourceCard}
                source=${source}
                now=${at}
                onRetry=${() => act(operator.retrySource(source.name), "It will be asked again.")}
              />
            </li>`,
        )}
      </ul>
    </section>
    ${aside.length > 0 && html`<${Aside} films=${aside} act=${act} />`}`;
}

/**
 * @param {{ films: Seen["aside"], act: (done: Promise<unknown>, words: string) => void }} props
 */
const Aside = ({ films, act }) =>
  html`<section aria-labelledby="aside">
    <header class="aside-head">
      <h2 id="aside">Set aside</h2>
      <button
        class="button small"
        onClick=${() => act(operator.retryFilms(), "All of them will be fetched again.")}
      >
        Try all again
      </button>
    </header>
    <p class="quiet">Films that failed again and again, and wait for you.</p>
    <ul class="aside-films">
      ${films.map(
        ({ id, title, trouble }) =>
          html`<li key=${id}>
            <p>
              ${/^tt/.test(id) ? html`<a href="/films/${id}">${title}</a>` : title}
              ${trouble && html`<small>${trouble}</small>`}
            </p>
            <button
              class="button small"
              onClick=${() => act(operator.retryFilm(id), `${title} will be fetched again.`)}
            >
              Try again<span class="unseen"> with ${title}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
