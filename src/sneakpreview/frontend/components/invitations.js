/**
 * Invitations: a link is shown once, when it is made; the others can be taken back.
 *
 * @import { Invitation } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { html } from "../lib/html.js";
import { fromNow } from "../lib/moments.js";
import { operator } from "../operator-api.js";
import { me } from "../state/me.js";
import { announce, say } from "../state/toasts.js";

const rules = {
  open: "Anybody can make an account here; an invitation is not needed, but works.",
  invitation: "Anybody can try this site as a guest; an account needs an invitation.",
  closed: "Nobody new can come here, except with an invitation.",
};

const failed = (/** @type {unknown} */ error) =>
  say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });

export function Invitations() {
  const open = useSignal(/** @type {Invitation[]} */ ([]));
  const link = useSignal("");
  const load = async () => {
    open.value = (await operator.invitations()).items;
  };
  useEffect(() => {
    if (me.value?.operator) load().catch(failed);
  }, [me.value?.operator]);
  const invite = async () => {
    try {
      link.value = `${location.origin}/account#invitation=${(await operator.invite()).secret}`;
      await load();
    } catch (error) {
      failed(error);
    }
  };
  /** @param {number} id */
  const takeBack = async (id) => {
    try {
      await operator.takeBack(id);
      announce("The invitation is taken back.");
      await load();
    } catch (error) {
      failed(error);
    }
  };
  return html`<section aria-labelledby="invitations">
    <h2 id="invitations">Invitations</h2>
    <p class="quiet">${rules[me.value?.sign_up ?? "open"]}</p>
    <p><button class="button" onClick=${invite}>Invite somebody</button></p>
    ${link.value && html`<${Link} key=${link.value} link=${link.value} />`}
    ${
      open.value.length > 0 &&
      html`<ul class="people" aria-label="Invitations that nobody has used yet">
        ${open.value.map(
          ({ id, email, ends_at: ends }) =>
            html`<li key=${id}>
              <p>
                Invitation ${id}${email && `, for ${email}`}
                <small class="quiet"> ends ${fromNow(ends, Date.now())}</small>
              </p>
              <button class="button small" onClick=${() => takeBack(id)}>
                Take back<span class="unseen"> invitation ${id}</span>
              </button>
            </li>`,
        )}
      </ul>`
    }
  </section>`;
}

/** @param {{ link: string }} props */
function Link({ link }) {
  const box = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say("Copied.");
    } catch {
      // Over plain HTTP there is no clipboard; what is selected can be copied by hand.
      box.current?.select();
    }
  };
  return html`<div class="field invitation">
    <label for="invitation"
      >The link, shown this once; it is good for one account, for a week</label
    >
    <div class="field-box">
      <input id="invitation" ref=${box} readonly value=${link} />
      <button type="button" class="button small" onClick=${copy}>Copy</button>
    </div>
  </div>`;
}
