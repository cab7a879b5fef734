/** An account that begins with a passkey: nothing to type, and nothing to remember. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ApiError } from "../api.js";
import { keys } from "../keys-api.js";
import { html } from "../lib/html.js";
import { device, known, make } from "../lib/passkeys.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";

/** @param {{ invitation?: string, onJoined?: () => void }} props */
export function PasskeyJoin({ invitation, onJoined = () => {} }) {
  const offered = useSignal(false);
  const busy = useSignal(false);
  const failure = useSignal("");
  useEffect(() => {
    if (!known()) return;
    keys.askToJoin().then(
      ({ options }) => (offered.value = options !== null),
      // The other ways to begin are there all the same.
      () => {},
    );
  }, []);
  const join = async () => {
    failure.value = "";
    busy.value = true;
    try {
      const { options } = await keys.askToJoin();
      me.value = await keys.join(device(), await make(options), invitation);
      onJoined();
      say("This is your account now. Add an address below, in case you lose the passkey.");
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      failure.value = error.message;
    } finally {
      busy.value = false;
    }
  };
  return (
    offered.value &&
    html`<p>
        <button class="button" disabled=${busy.value} onClick=${join}>
          Make it with a passkey
        </button>
      </p>
      <p class="quiet">
        A finger, a face or the PIN of this device is all it takes: no address, no password.
      </p>
      ${failure.value && html`<p class="wrong" role="alert">${failure.value}</p>`}`
  );
}
