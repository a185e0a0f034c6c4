/** The few rows of the body's parts that can be seen, out of however many: which Tab comes to, and how the list follows the caret. */
import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SheetOutline } from '../../editor';
import { stepOf } from '../../ui/list-steps';

/** In pixels; the same measure stands in signposts.module.css. */
const ROW_HEIGHT = 26;
/** Rows drawn beyond what is seen, so that a turn of the wheel finds them there. */
const BEYOND = 4;

export interface PartWindow {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly rows: readonly VirtualItem[];
  /** Of all rows, in pixels. */
  readonly height: number;
  /** The row that has the keys or that Tab comes to. */
  readonly stop: number;
  /** A row has got the focus, by whatever way. */
  readonly onCome: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** The row of the caret, and the row that was travelled to last, which stays the stop for as long as it is there. */
const useStop = ({ signposts, present }: SheetOutline) => {
  const [travelled, setTravelled] = useState<string | null>(null);
  const here = signposts.findIndex(({ key }) => key === present);
  const there = travelled === null ? -1 : signposts.findIndex(({ key }) => key === travelled);
  return { here, stop: Math.max(0, there === -1 ? here : there), setTravelled };
};

const useRows = (list: RefObject<HTMLDivElement | null>, { signposts }: SheetOutline, stop: number) => {
  // Wherever the list stands, the row with the focus is drawn: else the keys would be nowhere.
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
    [stop],
  );
  return useVirtualizer({
    count: signposts.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
    getItemKey: (index) => signposts[index]?.key ?? index,
    rangeExtractor,
  });
};

const holdsFocus = (list: HTMLElement | null): boolean => list?.contains(document.activeElement) ?? false;

export const usePartWindow = (outline: SheetOutline): PartWindow => {
  const { signposts } = outline;
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const { here, stop, setTravelled } = useStop(outline);
  const window = useRows(list, outline, stop);
  useEffect(() => {
    // Who travels the list is not taken away from there by the caret.
    if (here !== -1 && !holdsFocus(list.current)) window.scrollToIndex(here, { align: 'auto' });
  }, [here, window]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-part="${wanted.current}"]`);
    wanted.current = null;
    row?.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const to = event.altKey || event.ctrlKey ? null : stepOf(event.key, stop, signposts.length);
    const signpost = to === null ? undefined : signposts[to];
    if (to === null || signpost === undefined) return;
    event.preventDefault();
    wanted.current = signpost.key;
    setTravelled(signpost.key);
    window.scrollToIndex(to, { align: 'auto' });
  };
  return { list, rows: window.getVirtualItems(), height: window.getTotalSize(), stop, onCome: setTravelled, onKeyDown };
};
