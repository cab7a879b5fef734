/** The sections of an account. How one gets in is known before they are shown, so that none jumps. */
import { useEffect } from "preact/hooks";
import { html } from "../lib/html.js";
import { loadWays, ways, waysFailed } from "../state/ways.js";
import { Codes } from "./account-codes.js";
import { Address, Password } from "./account-credentials.js";
import { Delete } from "./account-delete.js";
import { Devices } from "./account-devices.js";
import { OwnData } from "./account-own-data.js";
import { Passkeys } from "./account-passkeys.js";
import { Linked } from "./account-providers.js";
import { Moment } from "./notice.js";

export function Sections() {
  useEffect(() => void loadWays(), []);
  const known = Boolean(ways.value) || waysFailed.value;
  return html`${!known && html`<${Moment} />`}
    <div class="account-sections" hidden=${!known}>
      <${Address} />
      <${Password} />
      ${
        waysFailed.value &&
        html`<section>
          <p role="alert">
            How you get in did not arrive.${" "}
            <button class="button small" onClick=${loadWays}>Try again</button>
          </p>
        </section>`
      }
      ${
        // Codes that are shown this once stay, whatever is lost after them.
        ways.value && html`<${Passkeys} ways=${ways.value} /><${Codes} ways=${ways.value} />`
      }
      <${Linked} />
      <${Devices} />
      <${OwnData} />
      <${Delete} />
    </div>`;
}
