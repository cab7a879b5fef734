/**
 * Short messages at the edge of the screen, and words only for screen readers.
 *
 * @typedef {"calm" | "error" | "wait"} Tone wait: stays until it is dismissed
 * @typedef {{ label: string, run: () => void }} ToastAction
 * @typedef {{ key: string, text: string, tone: Tone, action?: ToastAction }} Toast
 */
import { signal } from "@preact/signals";

const atOnce = 2;
let made = 0;

export const toasts = signal(/** @type {Toast[]} */ ([]));
export const announcement = signal("");

/**
 * Shows a message. One with the same key is replaced, so that a film never has two.
 *
 * @param {string} text
 * @param {{ key?: string, tone?: Tone, action?: ToastAction }} [options]
 */
export function say(text, { key = `toast-${++made}`, tone = "calm", action } = {}) {
  const others = toasts.value.filter((toast) => toast.key !== key);
  toasts.value = [...others, { key, text, tone, action }].slice(-atOnce);
}

/** @param {string} key */
export function dismiss(key) {
  toasts.value = toasts.value.filter((toast) => toast.key !== key);
}

/** Another page is here: what was said calmly about the last one goes. */
export function calm() {
  toasts.value = toasts.value.filter((toast) => toast.tone !== "calm");
}

/** Read aloud, shown nowhere. @param {string} text */
export function announce(text) {
  // A region that gets the same words again says nothing: a no-break space makes them new.
  announcement.value = announcement.value === text ? `${text}\u00a0` : text;
}
