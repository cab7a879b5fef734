/** How far from now a moment is, in words; no page of films asks. */

const distances = new Intl.RelativeTimeFormat("en", { numeric: "auto" });

const steps = /** @type {const} */ ([
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
]);

/** "2 minutes ago", "in 3 hours". @param {string} iso @param {number} now in milliseconds */
export function fromNow(iso, now) {
  const seconds = Math.round((Date.parse(iso) - now) / 1000);
  const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return distances.format(Math.trunc(seconds / size), unit);
}
