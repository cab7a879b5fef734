/** Into an account that exists; a guest may bring the marks along. */
import { Credentials } from "../components/credentials.js";
import { Form } from "../components/form.js";
import { Heading } from "../components/heading.js";
import { TryIt } from "../components/try-it.js";
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { navigate } from "../router.js";
import { marks } from "../state/marks.js";
import { me, signedIn, signIn } from "../state/me.js";

export default function SignIn() {
  const brought = me.value?.guest ? Object.keys(marks.value).length : 0;
  const send = async (/** @type {FormData} */ fields) => {
    const [email, password] = [String(fields.get("email")), String(fields.get("password"))];
    await signIn(email.trim(), password, fields.get("join") === "on");
    navigate("/recommendations");
  };
  if (signedIn.value && !me.value?.guest)
    return html`<div class="page narrow">
      <header class="page-head"><${Heading}>Signed in<//></header>
      <p>
        You are signed in as ${me.value?.email}. <a href="/account">Your account</a> is where to
        sign out.
      </p>
    </div>`;
  return html`<div class="page narrow">
    <header class="page-head"><${Heading}>Sign in<//></header>
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
    ${
      me.value &&
      html`<p class="quiet">
        No account yet?${" "}
        ${
          signedIn.value
            ? html`<a href="/account">Make one of this guest</a>, and everything is kept.`
            : "Begin as a guest; it can become an account at any time."
        }
      </p>`
    }
    ${me.value && !signedIn.value && html`<p><${TryIt} label="Try it as a guest" /></p>`}
  </div>`;
}
