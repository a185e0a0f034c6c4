/** Numbered lists that go on from one another still do where items without words are left out of them. */
import type { List, ListItem } from '../article/article';
import { startAt, startOf } from '../article/lists';

/** The number that comes next, as it was written and as it is kept. */
interface Next {
  readonly written: number;
  readonly kept: number;
}

/** An item that only holds a sublist has no number. */
const isCounted = ({ text, sublist }: ListItem): boolean => text.length > 0 || sublist === null;

/** To be called for each list of a body or a box in turn, with what is left of it. @returns the same, where it still begins as it did */
export type KeepNumbers = (written: List, kept: List | null) => List | null;

export const keepNumbers = (): KeepNumbers => {
  let next: Next | null = null;
  return (written, kept) => {
    if (!written.ordered) return kept;
    const was = startOf(written);
    const start: number = was > 1 && next?.written === was ? next.kept : was;
    next = {
      written: was + written.items.filter(isCounted).length,
      kept: start + (kept?.items.length ?? 0),
    };
    if (kept === null || start === startOf(kept)) return kept;
    const { start: _, ...list } = kept;
    return { ...list, ...startAt(start, true) };
  };
};
