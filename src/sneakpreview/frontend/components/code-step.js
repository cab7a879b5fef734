/** The second step of signing in: the code, when the password was right. */
import { useEffect, useRef } from "preact/hooks";
import { keys } from "../keys-api.js";
import { html } from "../lib/html.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";
import { Field } from "./field.js";
import { Form } from "./form.js";
import { Heading } from "./heading.js";

/** @param {{ onSignedIn: () => void }} props */
export function CodeStep({ onSignedIn }) {
  const page = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => page.current?.querySelector("input")?.focus(), []);
  const send = async (/** @type {FormData} */ fields) => {
    me.value = await keys.sendCode(String(fields.get("code")));
    onSignedIn();
  };
  const beginAgain = async () => {
    try {
      me.value = await keys.beginAgain();
    } catch (error) {
      say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
    }
  };
  return html`<div class="page narrow" ref=${page}>
    <header class="page-head"><${Heading}>One step more<//></header>
    <${Form} label="Sign in" send=${send}>
      ${(/** @type {(name: string) => string[]} */ errors) => html`
        <${Field}
          label="Code"
          name="code"
          type="text"
          autocomplete="one-time-code"
          errors=${errors("code")}
          hint="The six digits that your app shows now, or one of your recovery codes."
        />
      `}
    <//>
    <p><button class="button small" onClick=${beginAgain}>Begin again</button></p>
    <p class="quiet">
      You have neither the app nor a recovery code? A passkey needs no code; else whoever runs this
      site can help.
    </p>
  </div>`;
}
