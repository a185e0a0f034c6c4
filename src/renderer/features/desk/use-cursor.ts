/** The row that has the focus, or that Tab comes to: it keeps its article when the list is sorted anew, and its place when the article goes. */
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ArticleId } from '#shared/article/identity';
import type { Lines } from './lines';

export interface Cursor {
  readonly id: ArticleId | null;
  /** -1 where the list is empty. */
  readonly stop: number;
  /** The stop of the article on the sheet; -1 where it is not in the list. */
  readonly resting: number;
  /** The row has got the focus, by whatever way. */
  readonly come: (id: ArticleId) => void;
  /** Gives the row the focus. */
  readonly go: (id: ArticleId) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: { readonly relatedTarget: EventTarget | null }) => void;
}

const rowOf = (list: HTMLElement | null, id: ArticleId): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-row="${id}"]`) ?? null;

export const useCursor = (list: RefObject<HTMLElement | null>, lines: Lines, chosen: ArticleId | null): Cursor => {
  const [id, setId] = useState<ArticleId | null>(null);
  const lastStop = useRef(0);
  const hasFocus = useRef(false);
  const wantsFocus = useRef(false);
  const stop = useMemo(() => (id === null ? -1 : lines.stopOf(id)), [lines, id]);
  const resting = useMemo(() => (chosen === null ? -1 : lines.stopOf(chosen)), [lines, chosen]);
  const isGone = id !== null && stop === -1;

  useLayoutEffect(() => {
    if (stop !== -1) lastStop.current = stop;
    if (!isGone) return;
    // Its article has left the list: whoever stood there stands on the next one.
    if (hasFocus.current && document.activeElement === document.body) wantsFocus.current = true;
    setId(wantsFocus.current ? lines.idAt(Math.min(lastStop.current, lines.stops - 1)) : null);
  }, [isGone, stop, lines]);

  useLayoutEffect(() => {
    if (!wantsFocus.current || id === null) return;
    const row = rowOf(list.current, id);
    if (row === null) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  });

  const here = stop !== -1 ? stop : Math.max(resting, Math.min(0, lines.stops - 1));
  return {
    id: here === -1 ? null : lines.idAt(here),
    stop: here,
    resting,
    come: setId,
    go: (wanted) => {
      wantsFocus.current = true;
      setId(wanted);
      // Where it is the same row, nothing is drawn anew that could give it the focus.
      rowOf(list.current, wanted)?.focus({ preventScroll: true });
    },
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget !== null) hasFocus.current = false;
    },
  };
};
