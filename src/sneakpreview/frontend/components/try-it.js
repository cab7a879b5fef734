/** One click makes a guest, and leads to the wall of starters. */
import { useSignal } from "@preact/signals";
import { html } from "../lib/html.js";
import { navigate } from "../router.js";
import { ensurePerson, me, signedIn } from "../state/me.js";
import { say } from "../state/toasts.js";

/** @param {{ label?: string }} props */
export function TryIt({ label = "Try it" }) {
  const busy = useSignal(false);
  const begin = async () => {
    busy.value = true;
    try {
      await ensurePerson();
      navigate("/start");
    } catch (error) {
      const why = error instanceof Error ? error.message : "";
      say(`That did not work. ${why}`, {
        key: "try",
        tone: "error",
        action: { label: "Try again", run: begin },
      });
    } finally {
      busy.value = false;
    }
  };
  if (signedIn.value) return html`<a class="button primary" href="/start">Pick films</a>`;
  if (me.value?.sign_up === "closed") return null;
  return html`<button class="button primary" disabled=${busy.value} onClick=${begin}>
    ${busy.value ? "One moment…" : label}
  </button>`;
}
