/**
 * A long article is seen before all of it is laid out: the blocks far below the first screen are left out of the first picture and laid out
 * a few at a time while nobody does anything. Who scrolls there sooner finds them there: the page lays out what comes into sight. With the
 * first key all of it is: the caret passes over what is not laid out.
 */

/** So many blocks fill any screen; a sheet that is no longer than this is laid out whole. */
const NEAR = 60;
/** Blocks that are laid out in one go, in five milliseconds or so; of a very long sheet a part, for each go looks at all of it. */
const A_FEW = 40;
const PART = 12;
/** Milliseconds of idle time below which no more are begun. */
const ENOUGH = 4;
/** Keys, and what is written without one. */
const HANDS = ['keydown', 'beforeinput'] as const;
/** Milliseconds after which a page that is never idle goes on all the same. */
const PATIENCE = 300;

export interface LayingOut {
  /** Now, as for measuring where something far below stands. */
  readonly finish: () => void;
  readonly stop: () => void;
}

/** @param root the sheet with all its blocks, before it is painted for the first time */
export const layOutLater = (root: HTMLElement): LayingOut => {
  const far = [...root.children].slice(NEAR);
  for (const block of far) block.toggleAttribute('data-far', true);
  const some = Math.max(A_FEW, Math.ceil(far.length / PART));
  const hands = new AbortController();
  let [frame, idle] = [0, 0];
  const show = (count: number): void => {
    for (const block of far.splice(0, count)) block.removeAttribute('data-far');
  };
  const goOn = (deadline: IdleDeadline): void => {
    do {
      show(some);
      // Here and now, in the time that nobody needs.
      root.getBoundingClientRect();
    } while (far.length > 0 && deadline.timeRemaining() > ENOUGH);
    if (far.length > 0) idle = requestIdleCallback(goOn, { timeout: PATIENCE });
    else hands.abort();
  };
  const stop = (): void => {
    hands.abort();
    cancelAnimationFrame(frame);
    cancelIdleCallback(idle);
  };
  const finish = (): void => {
    stop();
    show(far.length);
  };
  if (far.length > 0) {
    for (const hand of HANDS) window.addEventListener(hand, finish, { capture: true, signal: hands.signal });
    frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(goOn, { timeout: PATIENCE });
    });
  }
  return { finish, stop };
};
