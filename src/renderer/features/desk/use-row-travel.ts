/** Arrow keys through a list of rows: one row is in the tab order, the keys move focus from row to row. */
import { type FocusEvent, type KeyboardEvent, type RefObject, useRef } from 'react';

export interface RowTravel {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Keeps the row that was last focused as the one that Tab comes back to. */
  readonly onFocus: (event: FocusEvent) => void;
}

/** Moves focus to the row beside this one, which is about to go. */
export const focusRowBeside = (row: HTMLElement): void => {
  const item = row.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  beside?.querySelector<HTMLElement>(`[${ROW}]`)?.focus();
};

/** Rows are found by this attribute; the list renders it on each row's main button. */
export const ROW = 'data-row';

const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(`[${ROW}]`) ?? []),
];

const wantedRow = (key: string, at: number, count: number): number | null => {
  const page = 10;
  const wanted: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  const index = wanted[key];
  return index === undefined ? null : Math.min(count - 1, Math.max(0, index));
};

export const useRowTravel = (): RowTravel => {
  const list = useRef<HTMLUListElement>(null);
  return {
    list,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const rows = rowsOf(list.current);
      const { activeElement } = document;
      const at = activeElement instanceof HTMLElement ? rows.indexOf(activeElement) : -1;
      const wanted = at === -1 ? null : wantedRow(event.key, at, rows.length);
      if (wanted === null) return;
      event.preventDefault();
      rows[wanted]?.focus();
    },
    onFocus: ({ target }) => {
      if (!(target instanceof HTMLElement) || !target.hasAttribute(ROW)) return;
      for (const row of list.current?.querySelectorAll<HTMLElement>(`[${ROW}][tabindex="0"]`) ?? []) row.tabIndex = -1;
      target.tabIndex = 0;
    },
  };
};
