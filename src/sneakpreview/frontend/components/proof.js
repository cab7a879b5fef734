/**
 * The dialog that asks who is signed in to prove it, by a passkey, a provider or the password.
 *
 * Another way in has its place above the form: a component that gets `onProved` and calls it.
 */
import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { account } from "../account-api.js";
import "../lib/account-sheet.js";
import { html } from "../lib/html.js";
import { known } from "../lib/passkeys.js";
import { me } from "../state/me.js";
import { loadWays, ways } from "../state/ways.js";
import { Field } from "./field.js";
import { Form } from "./form.js";
import { PasskeyProof } from "./passkey-proof.js";
import { ProviderProof } from "./provider-proof.js";

/** Shows the dialog. @returns {Promise<boolean>} whether the proof was given */
export const askForProof = () =>
  new Promise((done) => {
    const place = document.createElement("div");
    document.body.append(place);
    const end = (/** @type {boolean} */ proved) => {
      render(null, place);
      place.remove();
      done(proved);
    };
    render(html`<${Proof} onEnd=${end} />`, place);
  });

/** Until the server has said. */
const usual = { passkeys: [], no_passkeys: null, password: true, second_factor: null };

/** @param {{ onEnd: (proved: boolean) => void }} props */
function Proof({ onEnd }) {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const proved = useRef(false);
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    void loadWays();
    // The focus goes back to where it was.
    return () => open?.close();
  }, []);
  const onProved = () => {
    proved.current = true;
    dialog.current?.close();
  };
  const send = async (/** @type {FormData} */ fields) => {
    const code = fields.get("code");
    me.value = await account.prove(String(fields.get("password")), code ? String(code) : undefined);
    onProved();
  };
  const { passkeys, no_passkeys: none, password, second_factor: coded } = ways.value ?? usual;
  return html`<dialog
    ref=${dialog}
    class="proof"
    aria-labelledby="proof-title"
    onClose=${() => onEnd(proved.current)}
  >
    <h2 id="proof-title">Is it still you?</h2>
    <p>What you are about to do asks for a proof once more.</p>
    ${passkeys.length > 0 && !none && known() && html`<${PasskeyProof} onProved=${onProved} />`}
    <${ProviderProof} onProved=${onProved} />
    ${
      password &&
      html`<${Form} label="Go on" send=${send}>
        ${(/** @type {(name: string) => string[]} */ errors) => html`
          <input
            type="text"
            name="username"
            class="unseen"
            autocomplete="username"
            tabindex="-1"
            aria-hidden="true"
            value=${me.value?.email ?? ""}
            readonly
          />
          <${Field}
            label="Your password"
            name="password"
            type="password"
            autocomplete="current-password"
            errors=${errors("password")}
          />
          ${
            coded &&
            html`<${Field}
              label="Code of your app, or a recovery code"
              name="code"
              type="text"
              autocomplete="one-time-code"
              errors=${errors("code")}
            />`
          }
        `}
      <//>`
    }
    <p>
      <button type="button" class="button" onClick=${() => dialog.current?.close()}>Cancel</button>
    </p>
  </dialog>`;
}
