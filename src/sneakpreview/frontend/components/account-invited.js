/**
 * Whoever has an invitation makes an account with it. Its secret is behind the `#` of the link, which
 * no browser sends along.
 *
 * @import { Invitation } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { account } from "../account-api.js";
import { ApiError } from "../api.js";
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { createAccount, marked } from "../state/account.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";
import { Credentials } from "./credentials.js";
import { Form } from "./form.js";
import { Empty, Failure } from "./notice.js";
import { PasskeyJoin } from "./passkey-join.js";
import { ProviderSignIn } from "./provider-buttons.js";
import { Skeleton } from "./poster.js";

/** The secret in the address of the page; empty where there is none. */
export const secret = () => /^#invitation=([\w-]+)$/.exec(location.hash)?.[1] ?? "";

/** Takes the secret, which is good no more, out of the address. */
const isSpent = () => history.replaceState(history.state, "", location.pathname);

/** @param {{ secret: string }} props */
export function Invited({ secret: mine }) {
  const found = useSignal(/** @type {Invitation | "" | "over" | "lost"} */ (""));
  const look = async () => {
    found.value = "";
    try {
      found.value = await account.invitation(mine);
    } catch (error) {
      found.value = error instanceof ApiError && error.status === 404 ? "over" : "lost";
    }
  };
  useEffect(() => void look(), [mine]);
  const send = async (/** @type {FormData} */ fields) => {
    const [email, password] = [String(fields.get("email")).trim(), String(fields.get("password"))];
    await createAccount(email, password, mine);
    isSpent();
    const made = me.value?.signed_in && !me.value.guest;
    say(
      made
        ? "This is your account now."
        : `A letter is on its way to ${email}: it says what is still to do.`,
    );
  };
  if (found.value === "") return html`<${Skeleton} />`;
  if (found.value === "lost") return html`<${Failure} what="The invitation" onRetry=${look} />`;
  if (found.value === "over")
    return html`<${Empty} title="This invitation is over">
      <p>It was used already, or is more than a week old. Ask for another one.</p>
    <//>`;
  const brought = me.value?.guest ? marked.value : 0;
  const { email } = found.value;
  return html`<p class="lead">
      With this link you can make an account here${email && `, for ${email}`}.
      ${brought > 0 && ` The ${count(brought, "film")} you marked as a guest come along.`}
    </p>
    <${Form} label="Make my account" send=${send}>
      ${(/** @type {(name: string) => string[]} */ errors) => html`
        <${Credentials} errors=${errors} email=${email ?? ""} fresh />
      `}
    <//>
    <${PasskeyJoin} invitation=${mine} onJoined=${isSpent} />
    <${ProviderSignIn} join=${() => true} invitation=${mine} back="/account" />`;
}
