/** The one main heading of a page: it names the tab, and takes the focus at navigation. */
import { useEffect } from "preact/hooks";
import { html } from "../lib/html.js";

const site = "Sneak Preview";

/** @param {{ title?: string, children: any }} props title: of the tab, where it is another one */
export function Heading({ title, children }) {
  const name = title ?? String(children);
  useEffect(() => {
    document.title = name === site ? site : `${name} · ${site}`;
  }, [name]);
  return html`<h1 tabindex="-1">${children}</h1>`;
}
