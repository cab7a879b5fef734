/** Into an account that exists; a guest may bring the marks along. */
import { useRef } from "preact/hooks";
import { Leaving } from "../components/account-leaving.js";
import { CodeStep } from "../components/code-step.js";
import { Credentials } from "../components/credentials.js";
import { Form } from "../components/form.js";
import { Heading } from "../components/heading.js";
import { PasskeySignIn } from "../components/passkey-sign-in.js";
import { ProviderSignIn } from "../components/provider-buttons.js";
import { Trouble } from "../components/trouble.js";
import { TryIt } from "../components/try-it.js";
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { navigate } from "../router.js";
import { marked, signIn } from "../state/account.js";
import { me, signedIn } from "../state/me.js";
import { say } from "../state/toasts.js";

export default function SignIn() {
  const brought = me.value?.guest ? marked.value : 0;
  const coming = useRef(0);
  /** Whether a guest's marks are to come along. */
  const join = () => {
    const box = /** @type {HTMLInputElement | null} */ (document.querySelector("[name=join]"));
    coming.current = box?.checked ? brought : 0;
    return coming.current > 0;
  };
  const onSignedIn = async () => {
    if (me.value?.leaving || me.value?.code_wanted) return;
    await navigate("/recommendations");
    if (coming.current)
      say(`What you marked as a guest came along: ${count(coming.current, "film")}.`);
  };
  const send = async (/** @type {FormData} */ fields) => {
    const [email, password] = [String(fields.get("email")), String(fields.get("password"))];
    await signIn(email.trim(), password, join());
    await onSignedIn();
  };
  if (me.value?.leaving) return html`<${Leaving} leaving=${me.value.leaving} />`;
  if (me.value?.code_wanted) return html`<${CodeStep} onSignedIn=${onSignedIn} />`;
  if (signedIn.value && !me.value?.guest)
    return html`<div class="page narrow">
      <header class="page-head"><${Heading}>Signed in<//></header>
      <${Trouble} />
      <p>
        You are signed in${me.value?.email && ` as ${me.value.email}`}.${" "}
        <a href="/account">Your account</a> is where to sign out.
      </p>
    </div>`;
  return html`<div class="page narrow">
    <header class="page-head"><${Heading}>Sign in<//></header>
    <${Trouble} />
    <${Form} label="Sign in" send=${send}>
      ${(/** @type {(name: string) => string[]} */ errors) => html`
        <${Credentials} errors=${errors} />
        ${
          brought > 0 &&
          html`<label class="check">
            <input type="checkbox" name="join" checked />
            <span>
              Bring along the ${count(brought, "film")} I marked as a guest. Where the account has a
              mark of its own, that one stays.
            </span>
          </label>`
        }
      `}
    <//>
    ${me.value && html`<${PasskeySignIn} join=${join} onSignedIn=${onSignedIn} />`}
    ${me.value && html`<${ProviderSignIn} join=${join} onSignedIn=${onSignedIn} />`}
    <p class="quiet"><a href="/forgotten">Forgotten your password?</a></p>
    ${
      me.value &&
      html`<p class="quiet">
        No account yet?${" "}
        ${
          signedIn.value
            ? html`<a href="/account">Make one of this guest</a>, and everything is kept.`
            : me.value.sign_up === "closed"
              ? "This site takes nobody who is new, except by a link from whoever runs it."
              : "Begin as a guest; it can become an account at any time."
        }
      </p>`
    }
    ${me.value && !signedIn.value && html`<p><${TryIt} label="Try it as a guest" /></p>`}
  </div>`;
}
