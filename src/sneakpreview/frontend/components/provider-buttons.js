/**
 * A button for each provider, and for the proxy in front where it says who is here.
 *
 * @import { Crossing, Providers } from "../providers-types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { ApiError } from "../api.js";
import "../lib/account-sheet.js";
import { html } from "../lib/html.js";
import { providers } from "../providers-api.js";
import { me } from "../state/me.js";

/**
 * `proxied` does by the proxy's word what the buttons do by a provider's; `around` is what each call
 * goes through, such as a proof.
 *
 * @param {{ words: string, crossing: () => Crossing, proxied: () => Promise<void>,
 *   only?: (name: string | null) => boolean,
 *   around?: (call: () => Promise<void>) => Promise<void> }} props
 */
export function ProviderButtons({
  words,
  crossing,
  proxied,
  only = () => true,
  around = (call) => call(),
}) {
  const found = useSignal(/** @type {Providers | null} */ (null));
  const failure = useSignal("");
  const busy = useSignal(false);
  useEffect(() => {
    providers.all().then(
      (all) => (found.value = all),
      // The other ways in are there all the same.
      () => {},
    );
  }, []);
  /** @param {() => Promise<void>} does */
  const press = (does) => async () => {
    failure.value = "";
    busy.value = true;
    try {
      await does();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      failure.value = error.message;
    } finally {
      busy.value = false;
    }
  };
  const { items, proxy } = found.value ?? { items: [], proxy: null };
  const shown = items.filter((one) => only(one.name));
  if (!shown.length && !(proxy && only(null))) return null;
  return html`<div class="providers">
    ${shown.map(
      ({ name, label }) =>
        html`<button
          key=${name}
          type="button"
          class="button"
          disabled=${busy.value}
          onClick=${press(() => around(() => providers.cross(name, crossing())))}
        >
          ${words} ${label}
        </button>`,
    )}
    ${
      proxy &&
      only(null) &&
      html`<button type="button" class="button" disabled=${busy.value} onClick=${press(proxied)}>
        ${words} the proxy, as ${proxy}
      </button>`
    }
    ${failure.value && html`<p class="wrong" role="alert">${failure.value}</p>`}
  </div>`;
}

/**
 * The way in for who has no account yet, or comes back to one.
 *
 * @param {{ join: () => boolean, invitation?: string, back?: string, words?: string,
 *   onSignedIn?: () => void }} props
 */
export const ProviderSignIn = ({
  join,
  invitation,
  back = "/recommendations",
  words = "Continue with",
  onSignedIn = () => {},
}) => {
  const proxied = async () => {
    me.value = await providers.signInByProxy(join());
    onSignedIn();
  };
  return html`<${ProviderButtons}
    words=${words}
    crossing=${() => ({ errand: "sign-in", back, join: join(), invitation })}
    proxied=${proxied}
  />`;
};
