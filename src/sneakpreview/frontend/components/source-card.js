/**
 * One source on the operator's page: its servers, how they fare, what is spent of the day's budget.
 *
 * @import { Host, SourceState } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { fromNow } from "../lib/moments.js";
import { count, sourceName } from "../lib/words.js";
import { Bar } from "./bar.js";

/** State -> its word, and how it looks. @type {Record<Host["state"], [string, string]>} */
const states = {
  open: ["Answers", "good"],
  untried: ["Not asked yet", "calm"],
  failing: ["Gave no answer", "wait"],
  paused: ["Pauses", "wait"],
  blocked: ["Refuses us", "bad"],
  broken: ["Does not answer", "bad"],
};

/** What would switch a source on. @param {{ name: string, lacks: string | null }} props */
const Off = ({ name, lacks }) =>
  name === "people"
    ? html`<p class="quiet">It needs its lists: <code>sneakpreview related build</code>.</p>`
    : html`<p class="quiet">
        It can be on with ${lacks && html`${" "}the setting <code>${lacks}</code>`}
        ${lacks && named.has(name) && " and"}
        ${(!lacks || named.has(name)) && html`${" "}its name in <code>SNEAKPREVIEW_SOURCES</code>`}.
      </p>`;

/** Those that are on only where that was asked for. */
const named = new Set(["wikidata", "imdb"]);

/** @param {{ source: SourceState, now: number, onRetry: () => void }} props */
export function SourceCard({
  source: { name, on, lacks, hosts, budget, films, keeps_days: days },
  now,
  onRetry,
}) {
  const spent = hosts.reduce((sum, host) => sum + host.spent_today, 0);
  const troubled = hosts.some(({ state }) => ["wait", "bad"].includes(states[state][1]));
  const title = sourceName(name);
  return html`<article class="source ${on ? "" : "off"}" aria-label=${title}>
    <header>
      <h3>${title}</h3>
      <p class="quiet">${on ? "On" : "Off"}</p>
    </header>
    ${!on && html`<${Off} name=${name} lacks=${lacks} />`}
    ${
      on &&
      hosts.length === 0 &&
      html`<p class="quiet">It is at hand: nobody is asked over the network.</p>`
    }
    ${hosts.map((host) => html`<${HostRow} key=${host.name} host=${host} now=${now} />`)}
    ${
      budget !== null &&
      html`<div class="budget">
        <p>
          <span>Asked today</span>
          <span>${spent.toLocaleString("en")} of ${budget.toLocaleString("en")}</span>
        </p>
        <${Bar} label="Asked today" value=${spent} of=${budget} warn />
      </div>`
    }
    ${
      films > 0 &&
      html`<p class="quiet">
        ${count(films, "answer")} stored${days ? `, each for ${count(days, "day")} at most` : ""}
      </p>`
    }
    ${
      troubled &&
      html`<button class="button small" onClick=${onRetry}>
        Ask again<span class="unseen"> at ${title}</span>
      </button>`
    }
  </article>`;
}

/** @param {{ host: Host, now: number }} props */
function HostRow({ host, now }) {
  const [word, look] = states[host.state];
  const notes = [
    host.succeeded_at && `last answer ${fromNow(host.succeeded_at, now)}`,
    host.rate && `at most ${host.rate}`,
    host.since && `trouble began ${fromNow(host.since, now)}`,
    host.until && `asked again ${fromNow(host.until, now)}`,
  ].filter(Boolean);
  return html`<div class="host">
    <p class="host-state is-${look}"><b>${word}</b> <span>${host.name}</span></p>
    <p class="quiet">${notes.join(" · ")}</p>
    ${host.trouble && html`<p class="host-trouble">${host.trouble}</p>`}
  </div>`;
}
