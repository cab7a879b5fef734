/**
 * One film as its page shows it: what is known, then what is still on its way, until all is there.
 *
 * @import { Film } from "../types.d.ts"
 */
import { batch, signal } from "@preact/signals";
import { api, ApiError } from "../api.js";
import { askAgain } from "../lib/again.js";

/** @param {string} id */
export function createFilm(id) {
  const film = signal(/** @type {Film | null} */ (null));
  const related = signal(/** @type {Film[]} */ ([]));
  /** Whether the related list has been answered, if only with nothing. */
  const listed = signal(false);
  const failed = signal(/** @type {"" | "lost" | "unknown"} */ (""));
  /** Whether what is on its way has been so for long. */
  const stuck = signal(false);
  let asked = 0;
  let end = () => {};

  /** Takes the newest facts and list; gives what is still to come. */
  async function ask() {
    const mine = asked;
    const facts = await api.film(id);
    if (mine !== asked) return "";
    film.value = facts;
    const { items } = await api.related(id);
    if (mine !== asked) return "";
    batch(() => {
      related.value = items;
      listed.value = true;
    });
    return toCome(facts, items);
  }

  /** Asks now, and again while there is more to come, or what is there has not all arrived. */
  async function load() {
    stop();
    failed.value = "";
    const mine = asked;
    try {
      if (!(await ask())) return;
    } catch (error) {
      if (mine !== asked) return;
      const unknown = error instanceof ApiError && [400, 404].includes(error.status);
      if (!film.value) failed.value = unknown ? "unknown" : "lost";
      if (failed.value) return;
    }
    end = askAgain(ask, { onStuck: (is) => (stuck.value = is) });
  }

  function stop() {
    asked += 1;
    stuck.value = false;
    end();
  }

  return { film, related, listed, failed, stuck, load, stop };
}

/** What is not there yet, in words that change as it comes; "" when all is there.
 * @param {Film} film @param {Film[]} related
 */
function toCome(film, related) {
  const waiting = [film, ...related].filter(({ pending }) => pending);
  if (waiting.length === 0) return "";
  return [film.fetched_at, film.poster, related.length, waiting.length].join(" ");
}
