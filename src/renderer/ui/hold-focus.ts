/** Focus that stays where it is put, also in a dialog that has just lost the button that had it. */

/** A dialog whose focused part has gone takes the keys itself, in the frame after. */
const FRAMES = 2;

/**
 * Puts the keys on `element`, and puts them there again if, within the next frames, something around it takes them.
 * What a person chooses is never something around it, and stays.
 * @returns its release, for an effect to return
 */
export const holdFocus = (element: HTMLElement): (() => void) => {
  const takeBack = ({ target }: FocusEvent): void => {
    if (target !== element && target instanceof Node && target.contains(element)) element.focus();
  };
  let frame = 0;
  const release = (): void => {
    cancelAnimationFrame(frame);
    document.removeEventListener('focusin', takeBack);
  };
  const wait = (left: number): void => {
    frame = requestAnimationFrame(() => (left === 0 ? release() : wait(left - 1)));
  };
  element.focus();
  document.addEventListener('focusin', takeBack);
  wait(FRAMES);
  return release;
};
