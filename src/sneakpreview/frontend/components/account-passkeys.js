/**
 * The passkeys of an account: add, rename, remove.
 *
 * @import { Passkey, Ways } from "../keys-types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { keys } from "../keys-api.js";
import { html } from "../lib/html.js";
import { fromNow } from "../lib/moments.js";
import { device, known, make } from "../lib/passkeys.js";
import { date } from "../lib/words.js";
import { proven } from "../state/freshness.js";
import { say } from "../state/toasts.js";
import { loadWays } from "../state/ways.js";
import { Field } from "./field.js";
import { Form } from "./form.js";
import { Question } from "./question.js";

/** @param {{ ways: Ways }} props */
export function Passkeys({ ways }) {
  const open = useSignal(false);
  const why = known() ? ways.no_passkeys : "This browser is too old for passkeys.";
  const add = async (/** @type {FormData} */ fields) => {
    const { options } = await proven(keys.askToAdd);
    const made = await make(options);
    await keys.add(String(fields.get("name")).trim(), made);
    open.value = false;
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
        : open.value
          ? html`<${Form} label="Make the passkey" send=${add}>
                ${(/** @type {(name: string) => string[]} */ errors) => html`
                  <${Field}
                    label="What to call it"
                    name="name"
                    type="text"
                    autocomplete="off"
                    value=${device()}
                    errors=${errors("name")}
                  />
                `}
              <//>
              <p>
                <button class="button small" onClick=${() => (open.value = false)}>Cancel</button>
              </p>`
          : html`<p>
              <button class="button" onClick=${() => (open.value = true)}>Add a passkey</button>
            </p>`
    }
  </section>`;
}

/** @param {{ passkey: Passkey }} props */
function One({ passkey: { id, name, host, made_at: made, used_at: used } }) {
  const doing = useSignal(/** @type {"" | "rename" | "remove"} */ (""));
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
      <${Form} label="Rename" send=${rename}>
        ${(/** @type {(name: string) => string[]} */ errors) => html`
          <${Field}
            label="What to call it"
            name="name"
            type="text"
            autocomplete="off"
            value=${name}
            errors=${errors("name")}
          />
        `}
      <//>
      <button class="button small" onClick=${() => (doing.value = "")}>Cancel</button>
    </li>`;
  return html`<li>
    <p>
      ${name}
      <small>
        for ${host}, made on ${date(made)},${" "}
        ${used ? `used last ${fromNow(used, Date.now())}` : "not used yet"}
      </small>
    </p>
    <p class="row">
      <button class="button small" onClick=${() => (doing.value = "rename")}>
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
