/** How far from now a moment is, in words; no page of films asks. */

const distances = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const day = 86_400;

/** What is counted, its seconds, and how many of it are already too many to be said. */
const units = /** @type {const} */ ([
  ["second", 1, 60],
  ["minute", 60, 60],
  ["hour", 3600, 24],
  ["day", day, 14],
  ["week", 7 * day, 9],
  ["month", 30.44 * day, 24],
  ["year", 365.25 * day, Infinity],
]);

/** "2 minutes ago", "in 3 hours", "in a week". @param {string} iso @param {number} now in milliseconds */
export function fromNow(iso, now) {
  const then = Date.parse(iso);
  const seconds = (then - now) / 1000;
  const rounded = (/** @type {number} */ size) => Math.round(Math.abs(seconds) / size);
  const [unit, size] = units.find(([, size, many]) => rounded(size) < many) ?? units[0];
  const far = Math.sign(seconds) * rounded(size);
  if (unit === "second" && far <= 0) return "just now";
  if (unit !== "day") return distances.format(far, unit);
  // Yesterday is the day before this one, whatever the hour.
  const days = (midnight(then) - midnight(now)) / day / 1000;
  if (Math.abs(Math.round(days)) === 7) return days > 0 ? "in a week" : "a week ago";
  return distances.format(Math.round(days), unit);
}

/** When something was used last, never after now: clocks differ.
 * @param {string} iso @param {number} [now] in milliseconds
 */
export const lastUsed = (iso, now = Date.now()) =>
  `last used ${Date.parse(iso) > now ? "just now" : fromNow(iso, now)}`;

/** @param {number} moment */
const midnight = (moment) => new Date(moment).setHours(0, 0, 0, 0);
