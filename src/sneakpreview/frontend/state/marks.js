/**
 * What the person did with films. A mark shows at once; the server has the last word.
 *
 * @import { Hit, MarkKind } from "../types.d.ts"
 */
import { computed, signal } from "@preact/signals";
import { api, ApiError } from "../api.js";
import { ensurePerson } from "./me.js";
import { announce, dismiss, say } from "./toasts.js";

/** @typedef {MarkKind | null} Mark */

/** What is on the screen: film id -> mark. */
export const marks = signal(/** @type {Record<string, MarkKind>} */ ({}));
/** Whether the server has said what is marked. */
export const marksKnown = signal(false);
export const likes = computed(() => tally("like"));
/** Grows with every like and every like taken back that the server knows: new votes to count. */
export const voteChanges = signal(0);

/** What the server last acknowledged. @type {Record<string, MarkKind>} */
let acknowledged = {};
/** Films whose mark is on its way. @type {Map<string, Promise<boolean>>} */
const underWay = new Map();

const done = { like: "Liked", save: "Saved", hide: "Hidden" };

/** @param {MarkKind} kind */
export const tally = (kind) => Object.values(marks.value).filter((mark) => mark === kind).length;

/** @param {string} id @returns {Mark} */
export const markOf = (id) => marks.value[id] ?? null;

/** Takes every mark from the server, but keeps those that are still on their way there. */
export async function loadMarks() {
  take((await api.allMarks()).marks);
  marksKnown.value = true;
}

/** Nobody is here. */
export function forgetMarks() {
  take({});
  marksKnown.value = false;
}

/** @param {Record<string, MarkKind>} answer */
function take(answer) {
  acknowledged = { ...answer };
  const shown = { ...answer };
  for (const id of underWay.keys()) put(shown, id, markOf(id));
  marks.value = shown;
}

/**
 * Marks a film, or takes its mark away. Quiet where the page itself offers to undo it.
 *
 * @param {Hit} film
 * @param {Mark} kind
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<boolean>} Whether the server agreed in the end.
 */
export function mark(film, kind, { quiet = false } = {}) {
  const before = markOf(film.id);
  if (before === kind) return Promise.resolve(true);
  show(film.id, kind);
  const words = kind ? `${done[kind]}: ${film.title}` : `No mark any more: ${film.title}`;
  if (quiet) announce(words);
  else {
    say(words, {
      key: film.id,
      action: { label: "Undo", run: () => void mark(film, before, { quiet: true }) },
    });
  }
  const running = underWay.get(film.id) ?? settle(film).finally(() => underWay.delete(film.id));
  underWay.set(film.id, running);
  return running;
}

/** The same button again takes the mark away. @param {Hit} film @param {MarkKind} kind */
export const toggleMark = (film, kind) => mark(film, markOf(film.id) === kind ? null : kind);

/**
 * Sends until the server knows what is shown: quick clicks on one film never overtake each other.
 *
 * @param {Hit} film
 */
async function settle(film) {
  for (;;) {
    const wanted = markOf(film.id);
    const known = acknowledged[film.id] ?? null;
    if (wanted === known) return true;
    try {
      await ensurePerson();
      await (wanted ? api.putMark(film, wanted) : api.deleteMark(film.id));
      put(acknowledged, film.id, wanted);
      if (wanted === "like" || known === "like") voteChanges.value += 1;
    } catch (error) {
      // The person has already chosen otherwise: that is what to send now.
      if (markOf(film.id) !== wanted) continue;
      show(film.id, known);
      refused(film, wanted, error);
      return false;
    }
  }
}

/** @param {Hit} film @param {Mark} wanted @param {unknown} error */
function refused(film, wanted, error) {
  dismiss(film.id);
  if (error instanceof ApiError && error.status === 401) return;
  const why = error instanceof Error ? error.message : "Something went wrong.";
  say(`${film.title} is as it was before. ${why}`, {
    key: film.id,
    tone: "error",
    action: { label: "Try again", run: () => void mark(film, wanted) },
  });
}

/** @param {string} id @param {Mark} kind */
function show(id, kind) {
  const next = { ...marks.value };
  put(next, id, kind);
  marks.value = next;
}

/** @param {Record<string, MarkKind>} where @param {string} id @param {Mark} kind */
function put(where, id, kind) {
  if (kind) where[id] = kind;
  else delete where[id];
}
