/** Says why a provider's word did not let somebody in, where the address says that it did not. */
import { useEffect, useRef } from "preact/hooks";
import { trouble } from "../lib/crossing.js";
import { html } from "../lib/html.js";
import { query } from "../router.js";

export function Trouble() {
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  const sentence = trouble(query.value);
  useEffect(() => place.current?.focus(), [sentence]);
  return sentence && html`<p ref=${place} class="wrong" role="alert" tabindex="-1">${sentence}</p>`;
}
