/** Leaving for good: a guest at once, an account in a week. */
import { useSignal } from "@preact/signals";
import { account } from "../account-api.js";
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { marked } from "../state/account.js";
import { proven } from "../state/freshness.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";
import { Question } from "./question.js";

export function Delete() {
  const asked = useSignal(false);
  const guest = me.value?.guest ?? false;
  const films = count(marked.value, "marked film");
  const leave = async () => {
    asked.value = false;
    try {
      me.value = await proven(account.leave);
      say(
        guest
          ? "The guest is gone, and all that was marked."
          : "Your account leaves in a week. Sign in until then if you change your mind.",
      );
    } catch (error) {
      say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
    }
  };
  // Said before it is asked for, not after it was agreed to.
  if (me.value?.may_leave === false)
    return html`<section aria-labelledby="delete">
      <h2 id="delete">Delete your account</h2>
      <p>
        You run this site, and others have accounts here: they would be left without anybody who
        does. Once another account is the operator's, you can delete yours. On the server,${" "}
        <code>sneakpreview user promote</code> makes it so.
      </p>
    </section>`;
  return html`<section aria-labelledby="delete">
    <h2 id="delete">${guest ? "Delete this guest" : "Delete your account"}</h2>
    <p>
      ${
        guest
          ? `This guest and its ${films} go at once, for good.`
          : `You are signed out everywhere. For a week you can come back; then your account and its
             ${films} are gone for good.`
      }
    </p>
    <p>
      <button class="button" onClick=${() => (asked.value = true)}>
        ${guest ? "Delete this guest" : "Delete my account"}
      </button>
    </p>
    ${
      asked.value &&
      html`<${Question}
        title=${guest ? "Delete this guest?" : "Delete your account?"}
        yes="Delete it"
        onYes=${leave}
        onNo=${() => (asked.value = false)}
      >
        <p>
          ${guest ? `${films} go with it, and nothing brings them back.` : `${films} go with it, a week from now.`}
        </p>
      <//>`
    }
  </section>`;
}
