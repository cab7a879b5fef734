/** What is on every page: name, search, the person's lists, theme, account. */
import { html } from "../lib/html.js";
import { path } from "../router.js";
import { tally } from "../state/marks.js";
import { me, signedIn } from "../state/me.js";
import { theme, turnTheme } from "../state/theme.js";
import { Icon, Logo } from "./icon.js";
import { SearchBox } from "./search-box.js";

/** @type {[string, string, string, import("../types.d.ts").MarkKind?][]} */
const places = [
  ["/recommendations", "For you", "list"],
  ["/saved", "Saved", "save", "save"],
  ["/liked", "Liked", "like", "like"],
  ["/hidden", "Hidden", "hide", "hide"],
];

export const SiteHeader = () =>
  html`<header class="site-header">
    <a class="skip" href="#main">Skip to the content</a>
    <a class="name" href="/"><${Logo} /><span>Sneak Preview</span></a>
    ${path.value !== "/start" && html`<${SearchBox} />`} ${signedIn.value && html`<${Places} />`}
    <div class="site-tools">
      ${me.value?.operator && html`<${Operator} />`}
      <${ThemeButton} />
      ${me.value && html`<${Account} />`}
    </div>
  </header>`;

const Places = () =>
  html`<nav class="places" aria-label="Your lists">
    <ul>
      ${places.map(([href, label, icon, kind]) => {
        const n = kind ? tally(kind) : 0;
        return html`<li key=${href}>
          <a href=${href} aria-current=${path.value === href ? "page" : undefined}>
            <${Icon} name=${icon} />${label}
            ${n > 0 && html` <span class="tally">${n}<span class="unseen"> ${n === 1 ? "film" : "films"}</span></span>`}
          </a>
        </li>`;
      })}
    </ul>
  </nav>`;

const Operator = () =>
  html`<a
    class="plain operator-link"
    href="/operator"
    title="Sources and films"
    aria-label="Sources and films"
    aria-current=${path.value === "/operator" ? "page" : undefined}
  >
    <${Icon} name="pulse" />
  </a>`;

function ThemeButton() {
  const other = theme.value === "dark" ? "light" : "dark";
  return html`<button
    class="plain"
    title="Use the ${other} theme"
    aria-label="Use the ${other} theme"
    onClick=${turnTheme}
  >
    <${Icon} name="theme" />
  </button>`;
}

function Account() {
  const current = (/** @type {string} */ href) => (path.value === href ? "page" : undefined);
  if (!signedIn.value) {
    return html`<a class="button small" href="/sign-in" aria-current=${current("/sign-in")}
      >Sign in</a
    >`;
  }
  const label = me.value?.guest ? "Guest" : "Account";
  return html`<a class="account" href="/account" aria-current=${current("/account")}>
    <${Icon} name="person" /><span>${label}</span>
  </a>`;
}
