/** Recovery codes, the only time that they are shown. */
import { html } from "../lib/html.js";

/** @param {{ codes: string[], onKept: () => void }} props */
export const RecoveryCodes = ({ codes, onKept }) =>
  html`<div role="group" aria-labelledby="recovery">
    <h3 id="recovery">Your recovery codes</h3>
    <p>
      Each signs you in once in place of the app's code. Keep them where you will find them without
      your phone: nothing shows them again, and those of before are good for nothing.
    </p>
    <ol class="recovery">
      ${codes.map((code) => html`<li key=${code}><code>${code}</code></li>`)}
    </ol>
    <p><button class="button" onClick=${onKept}>I have kept them</button></p>
  </div>`;
