/** Drawn icons: lines on a grid of 24, in the colour of the text. */
import { html } from "../lib/html.js";

const thumb =
  "M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7";

/** @type {Record<string, string>} */
const drawings = {
  like: thumb,
  hide: thumb,
  save: "M12 5v14M5 12h14",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",
  skip: "M5 5l8 7l-8 7zM18 5v14",
  undo: "M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",
  close: "M6 6l12 12M18 6L6 18",
  theme: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18v18",
  person: "M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",
  list: "M12 3l2.6 6.4L21 12l-6.4 2.6L12 21l-2.6-6.4L3 12l6.4-2.6z",
  play: "M7 4l13 8l-13 8z",
  out: "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",
  filter: "M4 6h16M7 12h10M10 18h4",
  seen: "M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",
  pulse: "M3 12h4l3-7l4 14l3-7h4",
};

/** @param {{ name: string }} props */
export function Icon({ name }) {
  const turn = name === "hide" ? "rotate(180 12 12)" : undefined;
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${drawings[name]} transform=${turn} />
  </svg>`;
}

/** The name mark, a curtain drawn a little aside, is the icon of the site. */
const mark = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=icon]"));

export const Logo = () =>
  html`<img class="logo" src=${mark?.href} alt="" width="37" height="37" />`;
