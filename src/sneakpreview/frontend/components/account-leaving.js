/** An account that is leaving, whose person has come back: one click keeps it. */
import { account } from "../account-api.js";
import { html } from "../lib/html.js";
import { date } from "../lib/words.js";
import { navigate } from "../router.js";
import { signOut } from "../state/account.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";
import { Heading } from "./heading.js";

/** @param {() => Promise<void>} does */
const act = (does) => async () => {
  try {
    await does();
  } catch (error) {
    say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
  }
};

const keep = act(async () => {
  me.value = await account.stay();
  say("Your account stays, with all that you marked.");
});

const go = act(async () => {
  await signOut();
  navigate("/");
});

/** @param {{ leaving: { email: string | null, leaving_at: string } }} props */
export const Leaving = ({ leaving: { email, leaving_at: at } }) =>
  html`<div class="page narrow">
    <header class="page-head"><${Heading}>Your account is leaving<//></header>
    <p class="lead">
      ${email ?? "It"} leaves on ${date(at)}, with all that was marked. Do you want to keep it?
    </p>
    <p class="row">
      <button class="button primary" onClick=${keep}>Keep my account</button>
      <button class="button" onClick=${go}>Let it go</button>
    </p>
  </div>`;
