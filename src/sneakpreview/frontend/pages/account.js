/** Who is here. A guest becomes an account; an account can sign out. */
import { Credentials } from "../components/credentials.js";
import { Form } from "../components/form.js";
import { ForPeople } from "../components/guard.js";
import { Heading } from "../components/heading.js";
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { navigate } from "../router.js";
import { marks } from "../state/marks.js";
import { createAccount, me, signOut } from "../state/me.js";
import { say } from "../state/toasts.js";

export default () =>
  html`<div class="page narrow">
    <header class="page-head">
      <${Heading} title="Account"> ${me.value?.guest ? "Keep what you marked" : "Your account"} <//>
    </header>
    <${ForPeople}>${me.value?.guest ? html`<${Become} />` : html`<${Present} />`}<//>
  </div>`;

function Become() {
  const n = Object.keys(marks.value).length;
  const send = async (/** @type {FormData} */ fields) => {
    await createAccount(String(fields.get("email")).trim(), String(fields.get("password")));
    say("This is your account now. Everything you marked is in it.");
  };
  return html`<p class="lead">
      You are a guest${n > 0 ? ` with ${count(n, "marked film")}` : ""}. A guest lives in this
      browser alone; an account finds its films anywhere.
    </p>
    <${Form} label="Make it my account" send=${send}>
      ${(/** @type {(name: string) => string[]} */ errors) => html`
        <${Credentials} errors=${errors} fresh />
      `}
    <//>
    <p class="quiet">
      You have an account already? <a href="/sign-in">Sign in</a> and bring your films along.
    </p>`;
}

function Present() {
  const leave = async () => {
    try {
      await signOut();
      navigate("/");
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
        <dd>${me.value?.email}</dd>
      </div>
      <div>
        <dt>Marked</dt>
        <dd>${count(Object.keys(marks.value).length, "film")}</dd>
      </div>
    </dl>
    ${
      me.value?.operator &&
      html`<p>You run this site: <a href="/operator">how its sources fare</a>.</p>`
    }
    <p><button class="button" onClick=${leave}>Sign out</button></p>`;
}
