/** Signing in by a passkey: a button, and an offer where the address is typed. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { ApiError } from "../api.js";
import { keys } from "../keys-api.js";
import { html } from "../lib/html.js";
import { known, offersAmongAddresses, show } from "../lib/passkeys.js";
import { me } from "../state/me.js";

/** @param {{ join: () => boolean, onSignedIn: () => void }} props */
export function PasskeySignIn({ join, onSignedIn }) {
  const why = useSignal(/** @type {string | null} */ (null));
  const offered = useSignal(false);
  const failure = useSignal("");
  const offer = useRef(/** @type {AbortController | null} */ (null));

  const signIn = async (/** @type {unknown} */ credential) => {
    me.value = await keys.signIn(credential, join());
    onSignedIn();
  };
  useEffect(() => {
    const control = new AbortController();
    offer.current = control;
    const begin = async () => {
      const asked = await keys.askToSignIn();
      why.value = asked.why;
      offered.value = asked.options !== null;
      if (!asked.options || !(await offersAmongAddresses()) || control.signal.aborted) return;
      await signIn(await show(asked.options, { mediation: "conditional", signal: control.signal }));
    };
    /** @returns {Promise<void>} */
    const go = async () => {
      try {
        await begin();
      } catch (error) {
        // Who never asked for it need not hear why nothing came of it.
        if (!(error instanceof ApiError)) throw error;
        if (error.type) failure.value = error.message;
        // The page stood open for longer than what was asked is good for.
        if (error.type.endsWith("/challenge-over") && !control.signal.aborted) await go();
      }
    };
    if (known()) void go();
    return () => control.abort();
  }, []);
  const press = async () => {
    offer.current?.abort();
    failure.value = "";
    try {
      const { options } = await keys.askToSignIn();
      await signIn(await show(options));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      failure.value = error.message;
    }
  };
  if (why.value) return html`<p class="quiet">Passkeys: ${why.value}</p>`;
  return (
    offered.value &&
    html`<p><button class="button" onClick=${press}>Sign in with a passkey</button></p>
      ${failure.value && html`<p class="wrong" role="alert">${failure.value}</p>`}`
  );
}
