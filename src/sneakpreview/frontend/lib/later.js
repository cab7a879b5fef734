/**
 * A page whose code is fetched when it is first shown.
 *
 * @import { ComponentType } from "preact"
 */
import { useEffect, useState } from "preact/hooks";
import { Failure } from "../components/notice.js";
import { html } from "./html.js";

/** @param {() => Promise<{ default: ComponentType<any> }>} load */
export function later(load) {
  /** @type {ComponentType<any> | null} */
  let Page = null;
  return function Later(/** @type {any} */ props) {
    const [state, set] = useState(Page ? "ready" : "loading");
    useEffect(() => {
      if (Page) return;
      load().then(
        (module) => {
          Page = module.default;
          set("ready");
        },
        () => set("failed"),
      );
    }, []);
    if (Page) return html`<${Page} ...${props} />`;
    if (state === "loading") return html`<div class="page" aria-busy="true"></div>`;
    // Code that is not there any more comes with the newest page.
    return html`<div class="page">
      <${Failure} what="This page" onRetry=${() => location.reload()} />
    </div>`;
  };
}
