/** How one gets in: the address, with a letter where the site sends any, and the password. */
import { useSignal } from "@preact/signals";
import { account } from "../account-api.js";
import { html } from "../lib/html.js";
import { proven } from "../state/freshness.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";
import { beside, loadWays } from "../state/ways.js";
import { Field } from "./field.js";
import { Form } from "./form.js";
import { NewPassword } from "./new-password.js";

const shortestBeside = 8;

export function Address() {
  const open = useSignal(false);
  const { email, confirmed, mail } = me.value ?? {};
  const send = async (/** @type {FormData} */ fields) => {
    const wanted = String(fields.get("email")).trim();
    me.value = await proven(() => account.setAddress(wanted));
    open.value = false;
    say(
      me.value.mail
        ? `A letter is on its way to ${wanted}. The address changes when you open its link.`
        : `Your address is ${me.value.email} now.`,
    );
  };
  const confirm = async () => {
    try {
      await account.askForConfirmation();
      say(`A letter is on its way to ${email}.`);
    } catch (error) {
      say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
    }
  };
  return html`<section aria-labelledby="address">
    <h2 id="address">Your address</h2>
    <p>
      ${email}${" "}
      ${
        !email
          ? "You have none here. With one you can have a password, too."
          : confirmed
            ? "is confirmed: a forgotten password can be set anew by mail."
            : mail
              ? "is not confirmed yet. Without that no letter can set a forgotten password anew."
              : "is what you sign in with. This site sends no mail: if you forget your password, only whoever runs it can help."
      }
    </p>
    ${
      mail &&
      email &&
      !confirmed &&
      html`<p><button class="button" onClick=${confirm}>Send a letter that confirms it</button></p>`
    }
    ${
      open.value
        ? html`<${Form} label="Change the address" send=${send}>
            ${(/** @type {(name: string) => string[]} */ errors) => html`
              <${Field}
                label="New e-mail address"
                name="email"
                type="email"
                autocomplete="email"
                errors=${errors("email")}
              />
            `}
          <//>`
        : html`<p>
            <button class="button" onClick=${() => (open.value = true)}>
              ${email ? "Change my address" : "Add an address"}
            </button>
          </p>`
    }
  </section>`;
}

export function Password() {
  const open = useSignal(false);
  const send = async (/** @type {FormData} */ fields) => {
    me.value = await proven(() => account.setPassword(String(fields.get("password"))));
    open.value = false;
    say("Your password is changed. Every other device is signed out.");
    await loadWays();
  };
  if (!me.value?.email) return null;
  return html`<section aria-labelledby="password">
    <h2 id="password">Your password</h2>
    ${
      open.value
        ? html`<${Form} label="Change the password" send=${send}>
            ${(/** @type {(name: string) => string[]} */ errors) =>
              html`<${NewPassword}
                errors=${errors("password")}
                least=${beside.value ? shortestBeside : undefined}
              />`}
          <//>`
        : html`<p>
            <button class="button" onClick=${() => (open.value = true)}>Change my password</button>
          </p>`
    }
  </section>`;
}
