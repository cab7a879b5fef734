/** Drawn icons: lines on a grid of 24, in the colour of the text. */
import { html } from "../lib/html.js";

const thumb =
  "M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 2 2.3L12.4 9H18a2 2 0 0 1 2 2.4l-1.3 7A2 2 0 0 1 16.7 20H7";

/** @type {Record<string, string>} */
const drawings = {
  like: thumb,
  hide: thumb,
  save: "M12 5v14M5 12h14",
  check: "M5 12.5l5 5L19.5 7",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20",
  skip: "M5 5l8 7l-8 7zM18 5v14",
  undo: "M9 6L4 11l5 5M4 11h10a6 6 0 0 1 0 9h-3",
  close: "M6 6l12 12M18 6L6 18",
  sun: "M12 8a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2",
  moon: "M20 14.5A8.5 8.5 0 1 1 9.5 4a6.8 6.8 0 0 0 10.5 10.5z",
  person: "M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8zM4.5 20.5a7.5 7.5 0 0 1 15 0",
  list: "M12 3l2.4 5.6L20 11l-5.6 2.4L12 19l-2.4-5.6L4 11l5.6-2.4zM19 16v5M16.5 18.5h5",
  bookmark: "M6 4h12v17l-6-4.5L6 21z",
  film: "M3 5h18v14H3zM7.5 5v14M16.5 5v14M3 9.7h4.5M3 14.3h4.5M16.5 9.7H21M16.5 14.3H21",
  out: "M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9",
  filter: "M4 6h16M7 12h10M10 18h4",
  down: "M6 9l6 6l6-6",
};

/** @param {{ name: string }} props */
export function Icon({ name }) {
  const turn = name === "hide" ? "rotate(180 12 12)" : undefined;
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${drawings[name]} transform=${turn} />
  </svg>`;
}

/** The name mark: a curtain drawn a little aside, and the light behind it. */
export function Logo() {
  return html`<svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="logo-ground" />
    <path d="M17 4L26 28H11z" class="logo-light" />
    <path d="M4 4h13.5C17 12 14 20 8.5 28H4z" class="logo-curtain" />
    <path d="M28 4v24h-1.5C24 20 21 12 19.5 4z" class="logo-curtain" />
    <path d="M9 4C9 13 8 20 5.5 28M13.5 4C13 12 11 19 7.5 26" class="logo-fold" />
  </svg>`;
}
