/** Holds the keys back while what they are meant for is on its way: they must not fall through to the text. */

/** @param target hears of each key before anything else does @returns what lets the keys go again */
export const holdKeys = (target: EventTarget): (() => void) => {
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  target.addEventListener('keydown', hold, { capture: true });
  return () => target.removeEventListener('keydown', hold, { capture: true });
};
