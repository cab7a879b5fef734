/**
 * The code beside the password: set up with an app, recovery codes, turned off again.
 *
 * @import { SetUp, Ways } from "../keys-types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { keys } from "../keys-api.js";
import { html } from "../lib/html.js";
import { count, date } from "../lib/words.js";
import { proven } from "../state/freshness.js";
import { say } from "../state/toasts.js";
import { loadWays } from "../state/ways.js";
import { Field } from "./field.js";
import { Form } from "./form.js";
import { Question } from "./question.js";
import { RecoveryCodes } from "./recovery-codes.js";

/** @param {{ ways: Ways }} props */
export function Codes({ ways }) {
  const setUp = useSignal(/** @type {SetUp | null} */ (null));
  const shown = useSignal(/** @type {string[] | null} */ (null));
  const asking = useSignal(false);
  // Asked for twice, the older codes, which are good no more, could come last.
  const busy = useRef(false);
  /** @param {() => Promise<void>} does */
  const act = (does) => async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      await does();
    } catch (error) {
      say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
    } finally {
      busy.current = false;
    }
  };
  const begin = act(async () => {
    setUp.value = await proven(keys.setUp);
  });
  const renew = act(async () => {
    asking.value = false;
    shown.value = (await proven(keys.renewCodes)).codes;
    await loadWays();
  });
  const turnOff = act(async () => {
    await proven(keys.turnOff);
    say("Your password asks for no code any more.");
    await loadWays();
  });
  const turnOn = async (/** @type {FormData} */ fields) => {
    const { codes } = await proven(() => keys.turnOn(String(fields.get("code"))));
    [setUp.value, shown.value] = [null, codes];
    say("From now on your password asks for a code. Every other device is signed out.");
    await loadWays();
  };
  const factor = ways.second_factor;
  // It stands beside a password: who has none needs none.
  if (!ways.password && !factor) return null;
  return html`<section aria-labelledby="codes">
    <h2 id="codes">A code beside the password</h2>
    ${
      shown.value
        ? html`<${RecoveryCodes} codes=${shown.value} onKept=${() => (shown.value = null)} />`
        : factor
          ? html`<p>
                On since ${date(factor.since)}: whoever signs in with your password needs the code
                of your app, too. ${count(factor.codes_left, "recovery code")} left.
              </p>
              <p class="row">
                <button
                  class="button"
                  onClick=${factor.codes_left > 0 ? () => (asking.value = true) : renew}
                >
                  New recovery codes
                </button>
                <button class="button" onClick=${turnOff}>Turn it off</button>
              </p>
              ${
                asking.value &&
                html`<${Question}
                  title="Make new recovery codes?"
                  yes="Make new ones"
                  no="No, keep them"
                  onYes=${renew}
                  onNo=${() => (asking.value = false)}
                >
                  <p>
                    ${
                      factor.codes_left === 1
                        ? "The code that you have left is"
                        : `The ${factor.codes_left} codes that you have left are`
                    }${" "}
                    good for nothing from then on.
                  </p>
                <//>`
              }`
          : setUp.value
            ? html`<${Scan}
                setUp=${setUp.value}
                send=${turnOn}
                onCancel=${() => (setUp.value = null)}
              />`
            : html`<p>
                  An app on your phone can show a code that your password then asks for, so that who
                  learns the password alone gets in nowhere. A passkey needs none.
                </p>
                <p><button class="button" onClick=${begin}>Set it up</button></p>`
    }
  </section>`;
}

/** @param {{ setUp: SetUp, send: (fields: FormData) => Promise<void>, onCancel: () => void }} props */
const Scan = ({ setUp: { secret, address, side, path }, send, onCancel }) =>
  html`<p>
      Take a picture of this with the app,${" "}
      <a href=${address}>open it in an app on this device</a>, or type the letters beneath into it.
    </p>
    <svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="QR code for the app">
      <path d=${path} />
    </svg>
    <p><code class="secret">${secret.match(/.{1,4}/g)?.join(" ")}</code></p>
    <${Form} label="Turn it on" send=${send} onCancel=${onCancel}>
      ${(/** @type {(name: string) => string[]} */ errors) => html`
        <${Field}
          label="Code that the app shows"
          name="code"
          type="text"
          autocomplete="one-time-code"
          errors=${errors("code")}
        />
      `}
    <//>`;
