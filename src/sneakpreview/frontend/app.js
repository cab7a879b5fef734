/** The frame around every page. */
import { html } from "./lib/html.js";
import { SiteFooter } from "./components/site-footer.js";
import { SiteHeader } from "./components/site-header.js";
import { Toasts } from "./components/toasts.js";
import { Screen } from "./components/trailer.js";
import { path } from "./router.js";
import { pageOf } from "./routes.js";
import { goings } from "./state/me.js";

export function App() {
  const { Page, about } = pageOf(path.value);
  return html`<${SiteHeader} />
    <main id="main" tabindex="-1">
      <${Page} key=${path.value + goings.value} about=${about} path=${path.value} />
    </main>
    <${SiteFooter} />
    <${Screen} />
    <${Toasts} />`;
}
