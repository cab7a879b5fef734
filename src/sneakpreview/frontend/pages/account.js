/** Who is here. A guest becomes an account; an account can sign out. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Delete } from "../components/account-delete.js";
import { Invited, secret } from "../components/account-invited.js";
import { Leaving } from "../components/account-leaving.js";
import { OwnData } from "../components/account-own-data.js";
import { Sections } from "../components/account-sections.js";
import { Credentials } from "../components/credentials.js";
import { Form } from "../components/form.js";
import { ForPeople } from "../components/guard.js";
import { Heading } from "../components/heading.js";
import { Empty } from "../components/notice.js";
import { PasskeyJoin } from "../components/passkey-join.js";
import { ProviderSignIn } from "../components/provider-buttons.js";
import { Trouble } from "../components/trouble.js";
import "../lib/account-sheet.js";
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { navigate } from "../router.js";
import { createAccount, marked, signOut } from "../state/account.js";
import { me, signedIn } from "../state/me.js";
import { say } from "../state/toasts.js";

export default function Account() {
  const invitation = useSignal(secret());
  useEffect(() => {
    // A link that is opened in this very tab only changes what is behind the `#`.
    const look = () => {
      const found = secret();
      if (!found || found === invitation.value) return;
      invitation.value = found;
      // What the link leads to is drawn by then.
      setTimeout(() => document.querySelector("h1")?.focus());
    };
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  const [person, invited] = [me.value, invitation.value && (!signedIn.value || me.value?.guest)];
  if (person?.leaving) return html`<${Leaving} leaving=${person.leaving} />`;
  return html`<div class="page narrow">
    <header class="page-head">
      <${Heading} title="Account">
        ${invited ? "You are invited" : person?.guest ? "Keep what you marked" : "Your account"}
      <//>
    </header>
    <${Trouble} />
    ${
      person && invited
        ? html`<${Invited} key=${invitation.value} secret=${invitation.value} />`
        : html`<${ForPeople}>${person?.guest ? html`<${Become} />` : html`<${Present} />`}<//>`
    }
    ${
      signedIn.value &&
      (person?.guest
        ? html`<div class="account-sections"><${OwnData} /><${Delete} /></div>`
        : html`<${Sections} />`)
    }
  </div>`;
}

function Become() {
  const n = marked.value;
  const sentTo = useSignal("");
  const send = async (/** @type {FormData} */ fields) => {
    const email = String(fields.get("email")).trim();
    await createAccount(email, String(fields.get("password")));
    if (me.value?.guest) sentTo.value = email;
    else say("This is your account now. Everything you marked is in it.");
  };
  if (sentTo.value)
    return html`<${Empty} title="Look at your mail">
      <p role="status">
        A letter is on its way to ${sentTo.value}. Open the link in it, type your password once
        more, and everything you marked is in your account. Until then you go on as a guest.
      </p>
    <//>`;
  return html`<p class="lead">
      You are a guest${n > 0 ? ` with ${count(n, "marked film")}` : ""}. A guest lives in this
      browser alone; an account finds its films anywhere.
    </p>
    ${
      me.value?.sign_up === "open"
        ? html`<${Form} label="Make it my account" send=${send}>
              ${(/** @type {(name: string) => string[]} */ errors) => html`
                <${Credentials} errors=${errors} fresh />
              `}
            <//>
            <${PasskeyJoin} />
            <${ProviderSignIn} join=${() => true} back="/account" />`
        : html`<p>
            Accounts are by invitation here. If whoever runs this site sent you a link, open it in
            this browser, and all that you marked comes along.
          </p>`
    }
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`;
}

function Present() {
  const leave = async () => {
    try {
      await signOut();
      await navigate("/");
      say("You are signed out.");
    } catch (error) {
      const why = error instanceof Error ? error.message : "";
      say(`You are still signed in. ${why}`, {
        tone: "error",
        action: { label: "Try again", run: leave },
      });
    }
  };
  return html`<dl class="fact-list">
      <div>
        <dt>E-mail</dt>
        <dd>${me.value?.email ?? "none yet"}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${count(marked.value, "film")}</dd>
      </div>
    </dl>
    ${
      me.value?.operator &&
      html`<p>
        You run this site: <a href="/operator">how its sources fare</a>, and${" "}
        <a href="/operator/people">who is here</a>.
      </p>`
    }
    <p><button class="button" onClick=${leave}>Sign out</button></p>`;
}
