/** The few lines of the list that can be seen, out of however many there are. */
import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Group } from '#shared/desk/groups';
import { HEADING_HEIGHT, heightsOf, isSameLayout } from './line-heights';

/** Lines drawn beyond what is seen, so that a turn of the wheel finds them there. */
const BEYOND = 6;

export interface LineWindowParts {
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  readonly above: number;
  readonly groups: readonly Group[];
  readonly tall: ReadonlySet<number>;
  /** A line that is drawn wherever the list stands, since it may have the focus; -1 for none. */
  readonly held: number;
}

export interface LineWindow {
  readonly lines: readonly VirtualItem[];
  readonly height: number;
  /** The first line that is seen. */
  readonly first: number;
  readonly show: (line: number) => void;
  readonly toTop: () => void;
}

/** The groups as they were, for as long as they begin where they did. */
const useSteady = (groups: readonly Group[]): readonly Group[] => {
  const steady = useRef(groups);
  if (!isSameLayout(steady.current, groups)) steady.current = groups;
  return steady.current;
};

export const useLineWindow = ({ list, count, above, groups, tall, held }: LineWindowParts): LineWindow => {
  const steady = useSteady(groups);
  const heightOf = useMemo(() => heightsOf({ above, groups: steady, tall }), [above, steady, tall]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const lines = defaultRangeExtractor(range);
      if (held < 0 || held >= range.count || lines.includes(held)) return lines;
      return [...lines, held].sort((a, b) => a - b);
    },
    [held],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => list.current,
    estimateSize: heightOf,
    overscan: BEYOND,
    scrollPaddingStart: groups.length > 0 ? HEADING_HEIGHT : 0,
    rangeExtractor,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other heights put every line elsewhere
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, heightOf]);
  return {
    lines: virtualizer.getVirtualItems(),
    height: virtualizer.getTotalSize(),
    first: virtualizer.getVirtualItemForOffset((virtualizer.scrollOffset ?? 0) + 1)?.index ?? 0,
    show: (line) => virtualizer.scrollToIndex(line, { align: 'auto' }),
    toTop: () => virtualizer.scrollToOffset(0),
  };
};
