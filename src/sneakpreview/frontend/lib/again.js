/**
 * Asks again while there is more to come: quickly at first, then ever slower, and slowly where
 * nothing moves. A hidden tab does not ask.
 */

const first = 300;
const most = 2000;
const patience = 20_000;
const slowly = 10_000;

/**
 * @param {() => Promise<unknown>} ask gives what is still to come, in a form that `===` tells from
 *   what it was before; nothing (0, "", null) ends it. A failure changes nothing.
 * @param {{ first?: number, most?: number, onStuck?: (stuck: boolean) => void }} [options]
 *   waits in milliseconds; `onStuck` hears when nothing has moved for long, and when it does again
 * @returns {() => void} Ends it at once.
 */
export function askAgain(ask, { first: start = first, most: longest = most, onStuck } = {}) {
  let wait = start;
  let ended = false;
  let stuck = false;
  /** @type {unknown} */
  let left;
  let moved = Date.now();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const say = (/** @type {boolean} */ is) => {
    if (stuck !== is) onStuck?.(is);
    stuck = is;
  };
  const end = () => {
    ended = true;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", wake);
  };
  const turn = async () => {
    // Nobody looks: `wake` goes on when somebody does.
    if (document.hidden) return;
    timer = undefined;
    const now = await ask().catch(() => left);
    if (ended) return;
    if (now !== left) moved = Date.now();
    left = now;
    const more = left === undefined || Boolean(left);
    say(more && Date.now() - moved >= patience);
    if (more) later();
    else end();
  };
  const later = () => {
    timer = setTimeout(turn, stuck ? slowly : wait);
    wait = Math.min(wait * 1.5, longest);
  };
  const wake = () => {
    if (document.hidden || timer === undefined) return;
    clearTimeout(timer);
    moved = Date.now();
    void turn();
  };
  document.addEventListener("visibilitychange", wake);
  later();
  return end;
}
