/**
 * The trailer that is playing, if one is. What plays it is fetched with the first one.
 *
 * @import { ComponentType } from "preact"
 * @import { Film } from "../types.d.ts"
 */
import { signal } from "@preact/signals";
import { path } from "../router.js";
import { say } from "./toasts.js";

/** @typedef {{ film: Film, youtube: string, Player: ComponentType<any> }} Playing */

export const playing = signal(/** @type {Playing | null} */ (null));

/** Fetches the player ahead of the click. */
export const warm = () => import("../components/player.js");

/** @param {Film} film @param {string} youtube the trailer's id there */
export async function play(film, youtube) {
  const here = path.value;
  try {
    const { Player } = await warm();
    if (path.value === here) playing.value = { film, youtube, Player };
  } catch {
    const run = () => void open(watch(youtube), "_blank", "noopener");
    say(`The player did not arrive. ${film.title} can be seen on YouTube.`, {
      tone: "error",
      action: { label: "Watch on YouTube", run },
    });
  }
}

export function stop() {
  playing.value = null;
}

/** Its page there. @param {string} youtube */
export const watch = (youtube) => `https://www.youtube.com/watch?v=${encodeURIComponent(youtube)}`;
