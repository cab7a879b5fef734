/** Shows its content to a person; tells a stranger how to become one. */
import { html } from "../lib/html.js";
import { loadMe, me, meFailed, signedIn } from "../state/me.js";
import { Empty, Failure } from "./notice.js";
import { Skeleton } from "./poster.js";
import { TryIt } from "./try-it.js";

/** @param {{ children: any }} props */
export function ForPeople({ children }) {
  if (meFailed.value && !me.value) return html`<${Failure} what="This page" onRetry=${loadMe} />`;
  if (!me.value) return html`<${Skeleton} />`;
  if (signedIn.value) return children;
  return html`<${Empty} title="Nobody is signed in here">
    <p>Lists belong to a person; one click makes you one.</p>
    <p class="row">
      <${TryIt} />
      <a class="button" href="/sign-in">Sign in</a>
    </p>
  <//>`;
}
