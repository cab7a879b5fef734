/** The one main heading of a page: it names the tab, and takes the focus at navigation. */
import { useEffect, useRef } from "preact/hooks";
import { html } from "../lib/html.js";
import { takesFocus } from "../router.js";

const site = "Sneak Preview";

/** @param {{ title?: string, children: any }} props title: of the tab, where it is another one */
export function Heading({ title, children }) {
  const name = title ?? String(children);
  useEffect(() => {
    document.title = name === site ? site : `${name} · ${site}`;
  }, [name]);
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (takesFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  return html`<h1 ref=${heading} tabindex="-1">${children}</h1>`;
}
