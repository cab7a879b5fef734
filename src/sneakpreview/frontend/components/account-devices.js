/**
 * Where the person is signed in, and ending that.
 *
 * @import { Device } from "../types.d.ts"
 */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { account } from "../account-api.js";
import { html } from "../lib/html.js";
import { lastUsed } from "../lib/moments.js";
import { date } from "../lib/words.js";
import { proven } from "../state/freshness.js";
import { me } from "../state/me.js";
import { say } from "../state/toasts.js";

const hour = 3_600_000;

/** @param {Device} one The server remembers when it was used to the hour. */
const used = ({ this: here, used_at: at }) => {
  if (here) return "in use now";
  return Date.now() - Date.parse(at) < hour ? "used within the last hour" : lastUsed(at);
};

export function Devices() {
  const found = useSignal(/** @type {Device[] | null} */ (null));
  const failed = useSignal(false);
  const load = async () => {
    try {
      found.value = (await account.devices()).items;
      failed.value = false;
    } catch {
      failed.value = true;
    }
  };
  // Whatever changes how one gets in may have ended some of them.
  useEffect(() => void load(), [me.value]);
  /** @param {() => Promise<unknown>} call @param {string} words */
  const end = async (call, words) => {
    try {
      await proven(call);
      say(words);
      await load();
    } catch (error) {
      say(error instanceof Error ? error.message : "That did not work.", { tone: "error" });
    }
  };
  const devices = found.value ?? [];
  const others = devices.filter((one) => !one.this);
  return html`<section aria-labelledby="devices">
    <h2 id="devices">Where you are signed in</h2>
    ${
      failed.value &&
      html`<p role="alert">
        The list did not arrive. <button class="button small" onClick=${load}>Try again</button>
      </p>`
    }
    <ul class="devices">
      ${devices.map(
        (one) =>
          html`<li key=${one.id}>
            <p>
              ${one.device}${one.this && html`, <strong>this one</strong>`}
              <small>since ${date(one.began_at)} · ${used(one)}</small>
            </p>
            ${
              !one.this &&
              html`<button
                class="button small"
                onClick=${() => end(() => account.endDevice(one.id), "It is signed out there.")}
              >
                Sign out<span class="unseen"> of ${one.device}</span>
              </button>`
            }
          </li>`,
      )}
    </ul>
    ${
      others.length > 0 &&
      html`<p>
        <button
          class="button"
          onClick=${() => end(account.endOtherDevices, "You are signed out everywhere else.")}
        >
          Sign out everywhere else
        </button>
      </p>`
    }
  </section>`;
}
