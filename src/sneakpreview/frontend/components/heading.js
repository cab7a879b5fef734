/** The one main heading of a page: it names the tab, and takes the focus at navigation. */
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../lib/html.js";
import { takesFocus } from "../router.js";

const site = "Sneak Preview";

/** Whether a heading that had the focus has gone: the focus is for the one in its place. */
let orphaned = false;

/** @param {{ title?: string, children: any }} props title: of the tab, where it is another one */
export function Heading({ title, children }) {
  const name = title ?? String(children);
  useEffect(() => {
    document.title = name === site ? site : `${name} · ${site}`;
  }, [name]);
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  // At once: who is gone before the next frame is told of, too.
  useLayoutEffect(() => {
    const mine = heading.current;
    const heir = orphaned && document.activeElement === document.body;
    if (takesFocus() || heir) mine?.focus({ preventScroll: true });
    orphaned = false;
    return () => {
      orphaned = document.activeElement === mine;
    };
  }, []);
  return html`<h1 ref=${heading} tabindex="-1">${children}</h1>`;
}
