/** The frame around every page. */
import { html } from "./lib/html.js";
import { Failure } from "./components/notice.js";
import { SiteHeader } from "./components/site-header.js";
import { Skeleton } from "./components/poster.js";
import { Toasts } from "./components/toasts.js";
import { page, retry } from "./router.js";

export function App() {
  const { path, about, Page, failed } = page.value;
  return html`<${SiteHeader} />
    <main id="main" tabindex="-1">
      ${
        failed
          ? html`<h1 class="unseen" tabindex="-1">Sneak Preview</h1>
              <${Failure} what="The page" onRetry=${retry} />`
          : Page
            ? html`<${Page} key=${path} about=${about} path=${path} />`
            : html`<${Skeleton} />`
      }
    </main>
    <footer class="site-footer">
      <p>No ratings, no model: votes, and who voted.</p>
    </footer>
    <${Toasts} />`;
}
