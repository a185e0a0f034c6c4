/** Arrow keys through the timeline: one entry is in the tab order, the keys go from entry to entry across the days. */
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import type { RevisionKey } from '#shared/history/revision';

const PAGE = 10;

const wantedIndex = (key: string, at: number, count: number): number | null => {
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  };
  const index = wanted[key];
  return index === undefined ? null : Math.min(count - 1, Math.max(0, index));
};

const hasModifier = (event: KeyboardEvent): boolean => event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;

const entryElement = (within: ParentNode, key: RevisionKey | undefined): HTMLElement | null =>
  [...within.querySelectorAll<HTMLElement>('[data-revision]')].find((row) => row.dataset.revision === key) ?? null;

/** Brings the keys back to the entry that was looked at. @returns false where the timeline is not in sight. */
export const focusEntry = (key: RevisionKey): boolean => {
  const row = entryElement(document, key);
  row?.focus();
  return row !== null;
};

export interface EntryTravel {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param onArrive where the keys have led. */
export const useEntryTravel = (
  keys: readonly RevisionKey[],
  here: RevisionKey | undefined,
  onArrive: (key: RevisionKey) => void,
): EntryTravel => {
  const list = useRef<HTMLUListElement>(null);
  return {
    list,
    onKeyDown: (event) => {
      if (hasModifier(event) || list.current === null) return;
      const at = here === undefined ? -1 : keys.indexOf(here);
      const wanted = wantedIndex(event.key, at, keys.length);
      const key = wanted === null ? undefined : keys[wanted];
      if (key === undefined) return;
      event.preventDefault();
      entryElement(list.current, key)?.focus();
      onArrive(key);
    },
  };
};
