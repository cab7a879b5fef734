/**
 * A provider's word as a proof that it is still the same person; the page is left for it.
 *
 * @import { Identity } from "../providers-types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { html } from "../lib/html.js";
import { providers } from "../providers-api.js";
import { me } from "../state/me.js";
import { ProviderButtons } from "./provider-buttons.js";

/** @param {{ onProved: () => void }} props */
export function ProviderProof({ onProved }) {
  const found = useSignal(/** @type {Identity[]} */ ([]));
  useEffect(() => {
    providers.identities().then(
      ({ items }) => (found.value = items.filter((one) => one.usable)),
      // The other ways are there all the same.
      () => {},
    );
  }, []);
  const proxied = async () => {
    me.value = await providers.proveByProxy();
    onProved();
  };
  if (!found.value.length) return null;
  return html`<p>You come back to this page afterwards, and begin once more.</p>
    <${ProviderButtons}
      words="Ask"
      crossing=${() => ({ errand: "prove", back: location.pathname })}
      proxied=${proxied}
      only=${(/** @type {string | null} */ name) => found.value.some((one) => one.provider === name)}
    />`;
}
