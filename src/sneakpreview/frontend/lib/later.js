/**
 * A page whose code is fetched when it is first shown, or before that, by `ahead()`.
 *
 * @import { ComponentType } from "preact"
 */
import { useEffect, useState } from "preact/hooks";
import { Failure, Moment } from "../components/notice.js";
import { html } from "./html.js";

/** @param {() => Promise<{ default: ComponentType<any> }>} load */
export function later(load) {
  /** @type {ComponentType<any> | null} */
  let Page = null;
  const fetched = async () => {
    Page = (await load()).default;
  };
  function Later(/** @type {any} */ props) {
    const [state, set] = useState(Page ? "ready" : "loading");
    useEffect(() => {
      // What came ahead may have come since this was drawn: that too is heard only here.
      fetched().then(
        () => set("ready"),
        () => set("failed"),
      );
    }, []);
    if (Page) return html`<${Page} ...${props} />`;
    if (state === "loading") return html`<div class="page" aria-busy="true"><${Moment} /></div>`;
    // Code that is not there any more comes with the newest page.
    return html`<div class="page">
      <${Failure} what="This page" onRetry=${() => location.reload()} />
    </div>`;
  }
  // Who needs it later says so then, if it does not come now.
  const ahead = () => void fetched().catch(() => {});
  return Object.assign(Later, { ahead });
}
