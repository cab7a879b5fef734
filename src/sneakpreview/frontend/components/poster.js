/**
 * A film's poster, two to three: drawn at first, a picture once there is one. The title stands
 * beside it in text, so it says nothing itself.
 *
 * @import { Hit } from "../types.d.ts"
 */
import { useState } from "preact/hooks";
import { html } from "../lib/html.js";

/** How wide it is in each place, for a browser that has to choose a picture before the layout. */
const places = {
  tile: "(max-width: 40rem) 46vw, 12rem",
  card: "(max-width: 40rem) 27vw, 10rem",
  film: "(max-width: 48rem) 58vw, 22rem",
  row: "3.5rem",
  wall: "(max-width: 48rem) 8rem, 11vw",
};
const widths = [220, 440];

/**
 * The address changes when the picture arrives: it fades in above what was there. One that does not
 * load gives its place to the drawn poster, and that one to nothing.
 *
 * @param {{ film: Pick<Hit, "poster">, place?: keyof typeof places, eager?: boolean }} props
 */
export function Poster({ film: { poster }, place = "tile", eager = false }) {
  const [first] = useState(poster);
  const [here, arrive] = useState("");
  const [lost, lose] = useState(/** @type {string[]} */ ([]));
  const bottom = lost.includes(first) ? drawn(first) : first;
  const layers = [bottom, poster === first ? bottom : poster];
  return html`<span class="poster">
    ${[...new Set(layers)]
      .filter((address) => !lost.includes(address))
      .map(
        (address) =>
          html`<img
            key=${address}
            class=${address === bottom || address === here ? "" : "coming"}
            src=${address}
            srcset=${sizes(address)}
            sizes=${sizes(address) && places[place]}
            alt=""
            width="200"
            height="300"
            loading=${eager ? "eager" : "lazy"}
            onLoad=${() => address !== bottom && arrive(address)}
            onError=${() => lose([...lost, address])}
          />`,
      )}
  </span>`;
}

/** Where the drawn poster is. @param {string} address */
const drawn = (address) => address.split("?")[0];

/** A picture is there in several widths; what is drawn fits all. @param {string} address */
const sizes = (address) =>
  address === drawn(address)
    ? undefined
    : widths.map((width) => `${address}&w=${width} ${width}w`).join(", ");

/** Places kept for films on their way. @param {{ count?: number, kind?: string }} props */
export const Skeleton = ({ count = 12, kind = "tile" }) =>
  html`<div class="skeletons ${kind}s" role="status">
    <span class="unseen">Loading…</span>
    ${Array.from({ length: count }, (_, i) => html`<div key=${i} class="skeleton ${kind}" />`)}
  </div>`;
