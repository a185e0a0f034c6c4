/** A drag on the sheet, from the press to its end, wherever the pointer goes meanwhile. */

export interface DragEnds {
  readonly move: (event: PointerEvent) => void;
  readonly drop: () => void;
  readonly giveUp: () => void;
}

/** Escape is the drag's, and not also that of whatever else it would close. @returns its release */
export const listenToDrag = ({ move, drop, giveUp }: DragEnds): (() => void) => {
  const giveUpByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
  };
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', drop);
  document.addEventListener('pointercancel', giveUp);
  window.addEventListener('keydown', giveUpByKey, true);
  return () => {
    document.removeEventListener('pointermove', move);
    document.removeEventListener('pointerup', drop);
    document.removeEventListener('pointercancel', giveUp);
    window.removeEventListener('keydown', giveUpByKey, true);
  };
};
