/** The sections about passkeys and codes, which are read together. */
import { useEffect } from "preact/hooks";
import { html } from "../lib/html.js";
import { loadWays, ways, waysFailed } from "../state/ways.js";
import { Codes } from "./account-codes.js";
import { Passkeys } from "./account-passkeys.js";

export function Ways() {
  useEffect(() => void loadWays(), []);
  if (waysFailed.value)
    return html`<section>
      <p role="alert">
        How you get in did not arrive.${" "}
        <button class="button small" onClick=${loadWays}>Try again</button>
      </p>
    </section>`;
  return ways.value && html`<${Passkeys} ways=${ways.value} /><${Codes} ways=${ways.value} />`;
}
