/** All that the site holds of a person, to take along. */
import { account } from "../account-api.js";
import { fetchFile } from "../lib/file.js";
import { html } from "../lib/html.js";
import { proven } from "../state/freshness.js";
import { say } from "../state/toasts.js";

const place = "/api/me/data";
/** The server has a better one. */
const name = "sneak-preview";

/** @param {string} href */
async function download(href) {
  try {
    await proven(account.isProven);
    fetchFile(href, name);
  } catch (error) {
    say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
  }
}

export const OwnData = () =>
  html`<section aria-labelledby="own-data">
    <h2 id="own-data">Your data</h2>
    <p>
      Everything that this site holds of you, in one file; or what you marked, as a table. Either
      can be <a href="/import">imported</a> again, and so can what you rated on other sites.
    </p>
    <p class="row">
      <button class="button" onClick=${() => download(place)}>Download everything (JSON)</button>
      <button class="button" onClick=${() => download(`${place}?format=csv`)}>
        Download my marks (CSV)
      </button>
    </p>
  </section>`;
