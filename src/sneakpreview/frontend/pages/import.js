/** What somebody liked elsewhere comes here: a file, its progress, a report, and what is open. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { Heading } from "../components/heading.js";
import { Drop } from "../components/import-drop.js";
import { Guide } from "../components/import-guide.js";
import { Progress } from "../components/import-progress.js";
import { Report } from "../components/import-report.js";
import { Settle } from "../components/import-settle.js";
import { html } from "../lib/html.js";
import { sheet } from "../lib/sheet.js";
import { latest, leave, load, renew, trouble, underWay } from "../state/imports.js";
import { me } from "../state/me.js";

await sheet("import.css");

export default function Import() {
  const settling = useSignal(false);
  const another = useSignal(false);
  const known = me.value !== null;
  useEffect(() => {
    if (known) void load();
    return leave;
  }, [known]);

  const one = latest.value;
  if (settling.value && one) {
    const end = () => {
      settling.value = false;
      void renew();
    };
    return html`<div class="page import"><${Settle} of=${one} onEnd=${end} /></div>`;
  }
  return html`<div class="page import">
    <header class="page-head">
      <${Heading} title="Import">Bring your films along<//>
      <p>
        What you rated on another site counts here at once. Films rated high become likes, the
        others are noted as seen, and your watch list is kept.
      </p>
    </header>
    ${trouble.value && html`<p class="wrong" role="alert">${trouble.value}</p>`}
    ${
      one &&
      !another.value &&
      (underWay(one)
        ? html`<${Progress} of=${one} />`
        : html`<${Report}
            of=${one}
            onSettle=${() => (settling.value = true)}
            onAnother=${() => (another.value = true)}
          />`)
    }
    ${
      one === undefined && !trouble.value
        ? html`<div class="skeleton import-card" role="status">
            <span class="unseen">Loading…</span>
          </div>`
        : (!one || another.value) &&
          html`<${Drop} onSent=${() => (another.value = false)} /><${Guide} />`
    }
  </div>`;
}
