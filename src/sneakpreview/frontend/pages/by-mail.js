/**
 * What letters are for: asking for one because a password was forgotten, and what their links lead
 * to. Nothing is done before a button is pressed, since filters of mail open links, too.
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { account } from "../account-api.js";
import { Field } from "../components/field.js";
import { Form } from "../components/form.js";
import { Heading } from "../components/heading.js";
import { NewPassword } from "../components/new-password.js";
import { Empty } from "../components/notice.js";
import { html } from "../lib/html.js";
import { navigate } from "../router.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";

/** @typedef {(name: string) => string[]} Errors */

/** @param {{ about: string }} props */
export default ({ about }) =>
  html`<div class="page narrow">
    ${about === "link" ? html`<${Link} />` : html`<${Forgotten} />`}
  </div>`;

const head = (/** @type {string} */ words) =>
  html`<header class="page-head"><${Heading}>${words}<//></header>`;

function Forgotten() {
  const sentTo = useSignal("");
  const send = async (/** @type {FormData} */ fields) => {
    const email = String(fields.get("email")).trim();
    await account.askToReset(email);
    sentTo.value = email;
  };
  if (sentTo.value)
    return html`${head("Look at your mail")}
      <p role="status">
        If somebody has an account with ${sentTo.value} and has confirmed that address, a letter is
        on its way. Its link is good for an hour.
      </p>
      <p class="quiet">
        Nothing arrives? Look among the unwanted mail, or ask whoever runs this site for a link.
      </p>`;
  return html`${head("Forgotten your password?")}
    ${
      me.value?.mail === false
        ? html`<p>
            This site sends no mail. Whoever runs it can hand you a link with which you choose a new
            password.
          </p>`
        : html`<${Form} label="Send me a link" send=${send}>
            ${(/** @type {Errors} */ errors) => html`
              <${Field}
                label="E-mail"
                name="email"
                type="email"
                autocomplete="username"
                errors=${errors("email")}
              />
            `}
          <//>`
    }
    <p class="quiet"><a href="/sign-in">Back to signing in</a></p>`;
}

/** What the link ends with, which is taken out of sight and out of the browser's history. */
function take() {
  const [, purpose = "", token = ""] = /^#(\w+)\.(\w+)$/.exec(location.hash) ?? [];
  if (token) history.replaceState(history.state, "", location.pathname);
  return { purpose, token };
}

function Link() {
  const link = useSignal({ purpose: "", token: "" });
  useEffect(() => {
    const look = () => {
      const found = take();
      if (found.token) link.value = found;
    };
    look();
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  const { purpose, token } = link.value;
  if (purpose === "reset") return html`<${Reset} key=${token} token=${token} />`;
  if (purpose === "join") return html`<${Join} key=${token} token=${token} />`;
  if (purpose === "confirm" || purpose === "move")
    return html`<${Confirm} key=${token} purpose=${purpose} token=${token} />`;
  return html`${head("A link from a letter")}
    <${Empty} title="There is nothing to do here">
      <p>Open the link in your letter once more, the whole of it.</p>
    <//>`;
}

/** @param {{ token: string }} props */
function Reset({ token }) {
  const send = async (/** @type {FormData} */ fields) => {
    await account.reset({ token, password: String(fields.get("password")) });
    await navigate("/sign-in");
    say("Your new password is set. Sign in with it.");
  };
  return html`${head("Choose a new password")}
    <${Form} label="Set the password" send=${send}>
      ${(/** @type {Errors} */ errors) => html`<${NewPassword} errors=${errors("password")} />`}
    <//>
    <p class="quiet">
      Every device is signed out by it. The link is good once:${" "}
      <a href="/forgotten">ask for another</a>.
    </p>`;
}

/** @param {{ token: string }} props */
function Join({ token }) {
  const send = async (/** @type {FormData} */ fields) => {
    me.value = await account.follow("join", { token, password: String(fields.get("password")) });
    await navigate("/recommendations");
    say("This is your account now.");
  };
  return html`${head("Finish your account")}
    <p>Type the password that you chose when you asked for the account.</p>
    <${Form} label="Make my account" send=${send}>
      ${(/** @type {Errors} */ errors) => html`
        <${Field}
          label="Password"
          name="password"
          type="password"
          autocomplete="current-password"
          errors=${errors("password")}
        />
      `}
    <//>
    <p class="quiet">You did not ask for one? Close this page, and nothing comes of it.</p>`;
}

/** @param {{ purpose: "confirm" | "move", token: string }} props */
function Confirm({ purpose, token }) {
  const send = async () => {
    me.value = await account.follow(purpose, { token });
    await navigate("/account");
    say("Your address is confirmed.");
  };
  return html`${head("Confirm your address")}
    <p>It is confirmed for the account that is signed in here, if that is who asked for it.</p>
    <${Form} label="Confirm it" send=${send}>${() => ""}<//>
    <p class="quiet">
      Not signed in? <a href="/sign-in" target="_blank">Sign in</a> in another tab, then come back.
    </p>`;
}
