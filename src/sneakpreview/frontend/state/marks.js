/**
 * What the person did with films. A mark shows at once; the server has the last word.
 *
 * @import { Hit, MarkKind } from "../types.d.ts"
 */
import { computed, signal } from "@preact/signals";
import { api, ApiError } from "../api.js";
import { askAgain } from "../lib/again.js";
import { ensurePerson, signedIn } from "./me.js";
import { announce, dismiss, say } from "./toasts.js";

/**
 * @typedef {MarkKind | "mute" | null} Mark mute: a like that does not vote
 * @typedef {Record<string, MarkKind | "mute">} Marks
 * @typedef {Pick<Hit, "id" | "title"> & Partial<Hit>} Markable
 */

/** What is on the screen: film id -> mark. */
export const marks = signal(/** @type {Marks} */ ({}));
/** Whether the server has said what is marked. */
export const marksKnown = signal(false);
/** Whether it was asked in vain. */
export const marksLost = signal(false);
export const likes = computed(() => tally("like"));
const mutes = computed(() => Object.keys(marks.value).filter(isMute).length);
/** Whether there are likes, and none of them votes. */
export const allMute = computed(() => likes.value > 0 && likes.value === mutes.value);
/** Grows with every like, and every like taken back or muted, that the server knows: new votes to count. */
export const voteChanges = signal(0);

/** What the server last acknowledged. @type {Marks} */
let acknowledged = {};
/** Grows with whatever an answer that was asked for before does not know. */
let known = 0;
/** Ends asking again for marks that did not come. */
let end = () => {};
/** Films whose mark is on its way. @type {Map<string, Promise<boolean>>} */
const underWay = new Map();

const done = {
  like: "Liked",
  save: "Saved",
  hide: "Hidden",
  seen: "Seen",
  mute: "Does not vote any more",
};

/** @param {MarkKind} kind */
export const tally = (kind) => Object.keys(marks.value).filter((id) => markOf(id) === kind).length;

/** @param {string} id @returns {MarkKind | null} */
export const markOf = (id) => (isMute(id) ? "like" : /** @type {any} */ (shownOf(id)));

/** Whether it is liked, and does not vote. @param {string} id */
export const isMute = (id) => shownOf(id) === "mute";

/** @param {string} id @returns {Mark} */
const shownOf = (id) => marks.value[id] ?? null;

/** Takes every mark from the server, but keeps those that are still on their way there.
 * @returns {Promise<void>}
 */
export async function loadMarks() {
  const before = known;
  const { marks, silent } = await api.allMarks();
  if (before !== known) return signedIn.value ? loadMarks() : undefined;
  take({ ...marks, ...Object.fromEntries(silent.map((id) => [id, "mute"])) });
  marksKnown.value = true;
  found();
}

/** Takes every mark from the server; where they do not come, says so and asks until they do. */
export async function keepMarks() {
  end();
  try {
    await loadMarks();
  } catch {
    // Those that were there before are as good as any.
    if (marksKnown.value || !signedIn.value) return;
    marksLost.value = true;
    say("What you marked did not arrive. It is asked for again.", {
      key: "marks",
      tone: "wait",
      action: { label: "Try again", run: () => void keepMarks() },
    });
    end();
    end = askAgain(() => loadMarks().then(() => 0), { first: 2000 });
  }
}

function found() {
  marksLost.value = false;
  end();
  dismiss("marks");
}

/** When no mark is on its way to the server any more. */
export const settled = () => Promise.all(underWay.values());

/** Nobody is here, or somebody else. */
export function forgetMarks() {
  marksKnown.value = false;
  found();
  take({});
}

/** @param {Marks} answer */
function take(answer) {
  known += 1;
  // Another tab may have liked films.
  if (marksKnown.value && voting(answer) !== voting(acknowledged)) voteChanges.value += 1;
  acknowledged = { ...answer };
  const shown = { ...answer };
  for (const id of underWay.keys()) put(shown, id, shownOf(id));
  marks.value = shown;
}

/** Which films vote, as one word. @param {Marks} marks */
const voting = (marks) =>
  Object.keys(marks)
    .filter((id) => marks[id] === "like")
    .sort()
    .join();

/**
 * Marks a film, or takes its mark away. Quiet where the page itself offers to undo it.
 *
 * @param {Markable} film
 * @param {Mark} kind
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<boolean>} Whether the server agreed in the end.
 */
export function mark(film, kind, { quiet = false } = {}) {
  const before = shownOf(film.id);
  if (before === kind) return Promise.resolve(true);
  show(film.id, kind);
  const again = before === "mute" && kind === "like";
  const what = again ? "Votes again" : kind ? done[kind] : "No mark any more";
  const words = `${what}: ${film.title}`;
  if (quiet) announce(words);
  else {
    say(words, {
      key: film.id,
      // What it was before is known only where the marks are.
      action: marksLost.value
        ? undefined
        : { label: "Undo", run: () => void mark(film, before, { quiet: true }) },
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
 * @param {Markable} film
 */
async function settle(film) {
  for (;;) {
    const wanted = shownOf(film.id);
    const there = acknowledged[film.id] ?? null;
    if (wanted === there) return true;
    try {
      await ensurePerson();
      await send(film, wanted);
      put(acknowledged, film.id, wanted);
      known += 1;
      if (wanted === "like" || there === "like") voteChanges.value += 1;
    } catch (error) {
      // The person has already chosen otherwise: that is what to send now.
      if (shownOf(film.id) !== wanted) continue;
      show(film.id, there);
      refused(film, wanted, error);
      return false;
    }
  }
}

/** @param {Markable} film @param {Mark} wanted */
function send(film, wanted) {
  if (!wanted) return api.deleteMark(film.id);
  return api.putMark(film, wanted === "mute" ? "like" : wanted, wanted !== "mute");
}

/** @param {Markable} film @param {Mark} wanted @param {unknown} error */
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

/** @param {Marks} where @param {string} id @param {Mark} kind */
function put(where, id, kind) {
  if (kind) where[id] = kind;
  else delete where[id];
}
