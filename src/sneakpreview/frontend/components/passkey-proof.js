/** The passkey as a proof that it is still the same person. */
import { useSignal } from "@preact/signals";
import { ApiError } from "../api.js";
import { keys } from "../keys-api.js";
import { html } from "../lib/html.js";
import { show } from "../lib/passkeys.js";
import { me } from "../state/me.js";

/** @param {{ onProved: () => void }} props */
export function PasskeyProof({ onProved }) {
  const failure = useSignal("");
  const press = async () => {
    failure.value = "";
    try {
      const { options } = await keys.askToProve();
      me.value = await keys.prove(await show(options));
      onProved();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      failure.value = error.message;
    }
  };
  return html`<p><button type="button" class="button" onClick=${press}>Use a passkey</button></p>
    ${failure.value && html`<p class="wrong" role="alert">${failure.value}</p>`}`;
}
