/**
 * A film's poster, two to three. The title stands beside it in text, so the picture says nothing.
 *
 * @import { Hit } from "../types.d.ts"
 */
import { html } from "../lib/html.js";

/** @param {{ film: Pick<Hit, "poster">, eager?: boolean }} props */
export const Poster = ({ film, eager = false }) =>
  html`<img
    class="poster"
    src=${film.poster}
    alt=""
    width="200"
    height="300"
    loading=${eager ? "eager" : "lazy"}
  />`;

/** Places kept for films on their way. @param {{ count?: number, kind?: string }} props */
export const Skeleton = ({ count = 12, kind = "tile" }) =>
  html`<div class="skeletons ${kind}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({ length: count }, (_, i) => html`<div key=${i} class="skeleton ${kind}" />`)}
  </div>`;
