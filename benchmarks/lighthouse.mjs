/**
 * Lighthouse on pages of a running site, as a phone and as a desk's computer; `lighthouse.py` runs it.
 *
 *     node lighthouse.mjs < {"url", "cookie", "pages": {name: path}, "runs", "chromium"}
 *
 * Prints a line a page and form: the median score of each category, what costs points, and the
 * figures behind the performance. Nothing leaves this machine.
 */
import { readFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const categories = ["performance", "accessibility", "best-practices"];
const figures = {
  FCP: "first-contentful-paint",
  LCP: "largest-contentful-paint",
  TBT: "total-blocking-time",
  CLS: "cumulative-layout-shift",
  SI: "speed-index",
};
const forms = { phone: undefined, desk: desktopConfig };
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const { url, cookie, pages, runs, chromium } = JSON.parse(readFileSync(0, "utf8"));

/** Look at a page once, in a browser that has seen nothing yet. */
async function look(path, config) {
  const chrome = await launch({ chromePath: chromium, chromeFlags: flags });
  try {
    const options = {
      port: chrome.port,
      onlyCategories: categories,
      extraHeaders: { Cookie: cookie },
      logLevel: "silent",
    };
    const { lhr } = await lighthouse(url + path, options, config);
    if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[numbers.length >> 1];
}

/** Name the audits without full marks that count in a category. */
function costly({ categories: found, audits }) {
  return Object.values(found).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => id),
  );
}

let worst = 100;
const speeds = [];
console.log(`page             form   perf  a11y  best   ${Object.keys(figures).join("    ")}`);
for (const [name, path] of Object.entries(pages)) {
  for (const [form, config] of Object.entries(forms)) {
    const seen = [];
    for (let run = 0; run < runs; run += 1) seen.push(await look(path, config));
    const scores = categories.map((id) =>
      Math.round(100 * median(seen.map((lhr) => lhr.categories[id].score))),
    );
    const values = Object.values(figures).map((id) =>
      median(seen.map((lhr) => lhr.audits[id].numericValue)).toFixed(id.startsWith("cum") ? 3 : 0),
    );
    worst = Math.min(worst, ...scores);
    speeds.push(...seen.map((lhr) => lhr.environment.benchmarkIndex));
    console.log(
      `${name.padEnd(16)} ${form}  ${scores.map((score) => String(score).padStart(4)).join("  ")}` +
        `   ${values.map((value) => value.padStart(5)).join("  ")}`,
    );
    for (const id of new Set(seen.flatMap(costly))) console.log(`  below 90: ${id}`);
  }
}
console.log(
  `lowest score: ${worst}; Lighthouse gives this machine ${median(speeds)} for its speed`,
);
