/**
 * By which providers one gets in: link one, unlink one.
 *
 * @import { Identity } from "../providers-types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { html } from "../lib/html.js";
import { lastUsed } from "../lib/moments.js";
import { date } from "../lib/words.js";
import { providers } from "../providers-api.js";
import { proven } from "../state/freshness.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";
import { ProviderButtons } from "./provider-buttons.js";
import { Question } from "./question.js";

export function Linked() {
  const found = useSignal(/** @type {Identity[] | null} */ (null));
  const offered = useSignal(false);
  const load = async () => {
    try {
      const [{ items }, all] = await Promise.all([providers.identities(), providers.all()]);
      found.value = items;
      offered.value = all.items.length > 0 || all.proxy !== null;
    } catch {
      found.value = null;
    }
  };
  useEffect(() => void load(), []);
  if (!found.value || (!offered.value && !found.value.length)) return null;
  const proxied = async () => {
    me.value = await proven(providers.linkProxy);
    say("It signs you in from now on.");
    await load();
  };
  return html`<section aria-labelledby="providers">
    <h2 id="providers">Signing in by others</h2>
    <p>Whom you link here can say that you are you. They learn nothing of your films.</p>
    ${
      found.value.length > 0 &&
      html`<ul class="devices" aria-labelledby="providers">
        ${found.value.map((one) => html`<${One} key=${one.id} identity=${one} onGone=${load} />`)}
      </ul>`
    }
    <${LinkButtons} proxied=${proxied} />
  </section>`;
}

/** @param {{ proxied: () => Promise<void> }} props */
function LinkButtons({ proxied }) {
  return html`<${ProviderButtons}
    words="Link"
    around=${proven}
    crossing=${() => ({ errand: "link", back: "/account" })}
    proxied=${proxied}
  />`;
}

/** @param {{ identity: Identity, onGone: () => Promise<void> }} props */
function One({ identity: { id, label, called, usable, made_at: made, used_at: used }, onGone }) {
  const asking = useSignal(false);
  const unlink = async () => {
    asking.value = false;
    try {
      await proven(() => providers.unlink(id));
      say(`${label} signs you in no more.`);
      await onGone();
    } catch (error) {
      say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
    }
  };
  return html`<li>
    <p>
      ${label}: ${called}
      <small>
        linked on ${date(made)}${used && ` · ${lastUsed(used)}`}
        ${!usable && ". Whoever runs this site has taken it away: it signs nobody in"}
      </small>
    </p>
    <button class="button small" onClick=${() => (asking.value = true)}>
      Unlink<span class="unseen"> ${label}: ${called}</span>
    </button>
    ${
      asking.value &&
      html`<${Question}
        title="Unlink ${label}?"
        yes="Unlink it"
        onYes=${unlink}
        onNo=${() => (asking.value = false)}
      >
        <p>It signs you in here no more. Your account there stays as it is.</p>
      <//>`
    }
  </li>`;
}
