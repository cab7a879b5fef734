/** Recovery codes, the only time that they are shown. */
import { saveText } from "../lib/file.js";
import { html } from "../lib/html.js";
import { say } from "../state/toasts.js";

/** @param {{ codes: string[], onKept: () => void }} props */
export function RecoveryCodes({ codes, onKept }) {
  const text = `${codes.join("\n")}\n`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say("The codes are copied. Paste them where you will find them.");
    } catch {
      say("They could not be copied: download them, or write them down.", { tone: "error" });
    }
  };
  const save = () => saveText(`Recovery codes of Sneak Preview, ${location.host}\n\n${text}`, file);
  return html`<div role="group" aria-labelledby="recovery">
    <h3 id="recovery">Your recovery codes</h3>
    <p>
      Each signs you in once in place of the app's code. Keep them where you will find them without
      your phone: nothing shows them again, and those of before are good for nothing.
    </p>
    <ol class="recovery">
      ${codes.map((code) => html`<li key=${code}><code>${code}</code></li>`)}
    </ol>
    <p class="row">
      ${canCopy && html`<button class="button" onClick=${copy}>Copy</button>`}
      <button class="button" onClick=${save}>Download</button>
      <button class="button primary" onClick=${onKept}>I have kept them</button>
    </p>
  </div>`;
}

const file = "sneak-preview-recovery-codes.txt";
/** Over plain HTTP there is no clipboard. */
const canCopy = Boolean(navigator.clipboard);
