/**
 * One hit: a link to the film, and its three marks.
 *
 * @import { Hit } from "../types.d.ts"
 */
import { html } from "../lib/html.js";
import { years } from "../lib/words.js";
import { MarkButtons } from "./mark-buttons.js";
import { Poster } from "./poster.js";

/** @param {{ hit: Hit, onOpen: () => void }} props */
export const SearchRow = ({ hit, onOpen }) =>
  html`<li class="hit">
    <a href="/films/${hit.id}" onClick=${onOpen}>
      <${Poster} film=${hit} place="row" />
      <span>
        <strong>${hit.title}</strong>${" "}
        <span class="hit-year">${years(hit)}${hit.kind === "series" ? " · Series" : ""}</span>
        ${hit.stars.length > 0 && html`<small>${hit.stars.slice(0, 3).join(", ")}</small>`}
      </span>
    </a>
    <${MarkButtons} film=${hit} />
  </li>`;
