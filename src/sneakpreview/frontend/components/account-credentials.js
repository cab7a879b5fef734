/** How one gets in: the address, with a letter where the site sends any, and the password. */
import { account } from "../account-api.js";
import { html } from "../lib/html.js";
import { proven } from "../state/freshness.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";
import { beside, loadWays, ways } from "../state/ways.js";
import { Field } from "./field.js";
import { Form } from "./form.js";
import { NewPassword } from "./new-password.js";
import { Unfold } from "./unfold.js";

const shortestBeside = 8;

export function Address() {
  const { email, confirmed, mail } = me.value ?? {};
  const send = async (/** @type {FormData} */ fields) => {
    const wanted = String(fields.get("email")).trim();
    me.value = await proven(() => account.setAddress(wanted));
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
    <${Unfold} label=${email ? "Change my address" : "Add an address"}>
      ${(/** @type {() => void} */ close) => html`
        <${Form}
          label=${email ? "Change the address" : "Add the address"}
          send=${(/** @type {FormData} */ fields) => send(fields).then(close)}
          onCancel=${close}
          focus
        >
          ${(/** @type {(name: string) => string[]} */ errors) => html`
            <${Field}
              label="New e-mail address"
              name="email"
              type="email"
              autocomplete="email"
              errors=${errors("email")}
            />
          `}
        <//>
      `}
    <//>
  </section>`;
}

export function Password() {
  const none = ways.value?.password === false;
  const send = async (/** @type {FormData} */ fields) => {
    me.value = await proven(() => account.setPassword(String(fields.get("password"))));
    say(`Your password is ${none ? "set" : "changed"}. Every other device is signed out.`);
    await loadWays();
  };
  if (!me.value?.email) return null;
  return html`<section aria-labelledby="password">
    <h2 id="password">Your password</h2>
    ${none && html`<p>You have none, and need none.</p>`}
    <${Unfold} label=${none ? "Set a password" : "Change my password"}>
      ${(/** @type {() => void} */ close) => html`
        <${Form}
          label=${none ? "Set the password" : "Change the password"}
          send=${(/** @type {FormData} */ fields) => send(fields).then(close)}
          onCancel=${close}
          focus
        >
          ${(/** @type {(name: string) => string[]} */ errors) =>
            html`<${NewPassword}
              errors=${errors("password")}
              least=${beside.value ? shortestBeside : undefined}
            />`}
        <//>
      `}
    <//>
  </section>`;
}
