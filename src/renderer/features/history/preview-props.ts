/** What the preview is given to show, and what it can ask for. */
import type { Content } from '#shared/article/article';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { LockHolder } from '#shared/library/jobs';
import type { Against, Preview } from './history';
import type { Part } from './parts';
import type { Sides } from './sides';

/** Must stay the same object from one drawing to the next: the comparison is drawn anew when it changes. */
export interface PreviewActs {
  readonly hold: (against: Against) => void;
  readonly restore: (part: Part) => void;
  readonly label: (label: string | null) => Promise<boolean>;
  readonly retry: () => void;
  /** Takes back what was put back from here. */
  readonly undo: () => void;
  readonly close: () => void;
}

export interface PreviewProps {
  readonly preview: Preview;
  readonly isFirst: boolean;
  readonly sides: Sides;
  readonly present: Content;
  readonly layout: HouseLayout;
  /** Per cent, as on the sheet. */
  readonly textSize: number;
  /** Who else is writing in the library, so that nothing can be put back here. */
  readonly lockedBy: LockHolder | null;
  readonly acts: PreviewActs;
}
