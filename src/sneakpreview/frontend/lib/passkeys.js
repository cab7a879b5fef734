/** What the browser does with passkeys; what it refuses is an ApiError in words. */
import { ApiError } from "../api.js";

/** Whether this browser knows passkeys, and this address is one for them. */
export const known = () =>
  globalThis.PublicKeyCredential !== undefined &&
  "parseRequestOptionsFromJSON" in PublicKeyCredential;

/** Browser and system, "Chrome on Linux", in the words of the list of devices. */
export function device(agent = navigator.userAgent) {
  const named = (/** @type {[string, string][]} */ names) =>
    names.find(([sign]) => agent.includes(sign))?.[1];
  return [named(browsers), named(systems)].filter(Boolean).join(" on ") || "My device";
}

/** Each but the last three also names one that stands below it. @type {[string, string][]} */
const browsers = [
  ["Edg", "Edge"],
  ["OPR/", "Opera"],
  ["SamsungBrowser/", "Samsung Internet"],
  ["Vivaldi/", "Vivaldi"],
  ["FxiOS/", "Firefox"],
  ["CriOS/", "Chrome"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
];

/** @type {[string, string][]} */
const systems = [
  ["iPhone", "an iPhone"],
  ["iPad", "an iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["CrOS", "ChromeOS"],
  ["Macintosh", "a Mac"],
  ["Linux", "Linux"],
];

/** Makes a passkey. @param {any} options as the server gave them @returns {Promise<unknown>} */
export const make = (options) =>
  answered(() =>
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
    }),
  );

/**
 * Shows a passkey that there is.
 *
 * @param {any} options as the server gave them
 * @param {{ mediation?: CredentialMediationRequirement, signal?: AbortSignal }} [how]
 * @returns {Promise<unknown>}
 */
export const show = (options, how = {}) =>
  answered(() =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
      ...how,
    }),
  );

/** Whether the browser can offer passkeys where an address is typed. */
export const offersAmongAddresses = async () =>
  (await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false;

/** @param {() => Promise<Credential | null>} ask */
async function answered(ask) {
  try {
    const found = /** @type {PublicKeyCredential | null} */ (await ask());
    if (found) return found.toJSON();
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    const detail = words[name];
    if (!detail) throw error;
    throw new ApiError(0, { detail });
  }
  throw new ApiError(0, { detail: words.NotAllowedError });
}

/** @type {Record<string, string>} */
const words = {
  AbortError: "It was called off.",
  InvalidStateError: "This device has a passkey of this account already.",
  NotAllowedError: "No passkey was used. Try again when you are ready.",
  NotSupportedError: "This device cannot make passkeys of the kind that is needed.",
  SecurityError: "This browser makes no passkeys for this address.",
};
