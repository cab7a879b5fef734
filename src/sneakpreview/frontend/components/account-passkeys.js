/**
 * The passkeys of an account: add, rename, remove.
 *
 * @import { Passkey, Ways } from "../keys-types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { keys } from "../keys-api.js";
import { html } from "../lib/html.js";
import { lastUsed } from "../lib/moments.js";
import { device, known, make } from "../lib/passkeys.js";
import { date } from "../lib/words.js";
import { proven } from "../state/freshness.js";
import { say } from "../state/toasts.js";
import { loadWays } from "../state/ways.js";
import { Field } from "./field.js";
import { Form } from "./form.js";
import { Question } from "./question.js";
import { Unfold } from "./unfold.js";

/** @param {{ ways: Ways }} props */
export function Passkeys({ ways }) {
  const why = known() ? ways.no_passkeys : "This browser is too old for passkeys.";
  const add = async (/** @type {FormData} */ fields) => {
    const { options } = await proven(keys.askToAdd);
    const made = await make(options);
    await keys.add(String(fields.get("name")).trim(), made);
    say("Your passkey is there. It signs you in without a password.");
    await loadWays();
  };
  return html`<section aria-labelledby="passkeys">
    <h2 id="passkeys">Passkeys</h2>
    <p>
      Sign in by a finger, a face or the PIN of a device. There is nothing to type, and nothing that
      a false page could take.
    </p>
    ${
      ways.passkeys.length > 0 &&
      html`<ul class="devices" aria-labelledby="passkeys">
        ${ways.passkeys.map((one) => html`<${One} key=${one.id} passkey=${one} />`)}
      </ul>`
    }
    ${
      why
        ? html`<p class="quiet">${why}</p>`
        : html`<${Unfold} label="Add a passkey">
            ${(/** @type {() => void} */ close) => html`
              <${Form}
                label="Make the passkey"
                send=${(/** @type {FormData} */ fields) => add(fields).then(close)}
                onCancel=${close}
                focus
              >
                ${(/** @type {(name: string) => string[]} */ errors) =>
                  html`<${Name} value=${device()} errors=${errors("name")} />`}
              <//>
            `}
          <//>`
    }
  </section>`;
}

/** @param {{ value: string, errors: string[] }} props */
const Name = ({ value, errors }) =>
  html`<${Field}
    label="What to call it"
    name="name"
    type="text"
    autocomplete="off"
    value=${value}
    errors=${errors}
  />`;

/** @param {{ passkey: Passkey }} props */
function One({ passkey: { id, name, host, made_at: made, used_at: used } }) {
  const doing = useSignal(/** @type {"" | "rename" | "remove"} */ (""));
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const renamed = useRef(false);
  useEffect(() => {
    if (renamed.current) button.current?.focus();
    renamed.current = doing.value === "rename";
  }, [doing.value]);
  const rename = async (/** @type {FormData} */ fields) => {
    await keys.rename(id, String(fields.get("name")));
    doing.value = "";
    await loadWays();
  };
  const remove = async () => {
    doing.value = "";
    try {
      await proven(() => keys.remove(id));
      say(`${name} signs you in no more. The device may still list it: delete it there, too.`);
      await loadWays();
    } catch (error) {
      say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
    }
  };
  if (doing.value === "rename")
    return html`<li>
      <${Form} label="Rename" send=${rename} onCancel=${() => (doing.value = "")} focus>
        ${(/** @type {(name: string) => string[]} */ errors) =>
          html`<${Name} value=${name} errors=${errors("name")} />`}
      <//>
    </li>`;
  return html`<li>
    <p>
      ${name}
      <small>
        for ${host} · made on ${date(made)} · ${used ? lastUsed(used) : "not used yet"}
      </small>
    </p>
    <p class="row">
      <button ref=${button} class="button small" onClick=${() => (doing.value = "rename")}>
        Rename<span class="unseen"> ${name}</span>
      </button>
      <button class="button small" onClick=${() => (doing.value = "remove")}>
        Remove<span class="unseen"> ${name}</span>
      </button>
    </p>
    ${
      doing.value === "remove" &&
      html`<${Question}
        title="Remove ${name}?"
        yes="Remove it"
        onYes=${remove}
        onNo=${() => (doing.value = "")}
      >
        <p>It signs nobody in any more.</p>
      <//>`
    }
  </li>`;
}
