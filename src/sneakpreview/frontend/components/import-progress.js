/**
 * How far an import has come, as a bar that fills.
 *
 * @import { Import } from "../import-types.d.ts"
 */
import { html } from "../lib/html.js";
import { count } from "../lib/words.js";
import { forget } from "../state/imports.js";
import { Bar } from "./bar.js";

/** @param {{ of: Import }} props */
export function Progress({ of: one }) {
  const of = one.total ?? 0;
  return html`<section class="import-card" aria-label="Under way">
    <h2>${one.site ? `Reading from ${one.site}` : "Looking through your file"}</h2>
    <${Bar} label="Rows read" value=${one.read} of=${Math.max(1, of)} />
    <p role="status">
      ${of > 0 ? `${one.read.toLocaleString("en")} of ${count(of, "row")}` : "One moment…"}
      ${one.rows.placed > 0 && html` · ${count(one.rows.placed, "film")} marked`}
    </p>
    <p class="quiet">
      ${one.trouble ? `It ${one.trouble}. ` : ""}You can leave this page; it goes on without you.
    </p>
    <p><button class="button small" onClick=${() => void forget(false)}>Stop it here</button></p>
  </section>`;
}
