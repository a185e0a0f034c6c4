/** What the bar asks of whoever has the article. */
import type { FindQuery } from '#shared/finding/query';
import type { Direction } from '#shared/finding/step';

/** Must stay the same object from one drawing to the next. */
export interface FindActs {
  readonly look: (change: Partial<FindQuery>) => void;
  /** Only in what is selected on the sheet, or in all of the article again. */
  readonly scope: () => void;
  readonly step: (direction: Direction) => void;
  readonly close: () => void;
  readonly showReplacing: (on: boolean) => void;
  readonly replacement: (text: string) => void;
  readonly keepCase: (on: boolean) => void;
  readonly replaceOne: () => void;
  /** Shows first what would be replaced. */
  readonly replaceAll: () => void;
  /** The article's last step, where the keys are in the bar. */
  readonly undo: () => void;
}
