/** A filter as it stands in the search box, so that it can be shown as a chip and taken away by a click. */
import type { FilterName } from './filter-names';

export interface TypedFilter {
  readonly name: FilterName;
  /** As typed, without its quotes. */
  readonly value: string;
  /** Where it stands in the text, its name included, as UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** False while it is unfinished or says nothing that can be understood; then it narrows nothing. */
  readonly isUnderstood: boolean;
}

/** The text of the search box without one of its filters. */
export const withoutFilter = (text: string, { start, end }: TypedFilter): string =>
  `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
