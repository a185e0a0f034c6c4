/** What the pages of the newsroom's dialog are given. */
import type { HouseLayout } from '#shared/layout/house-layout';
import type { NewsroomChange } from '#shared/newsroom/change';
import type { Newsroom } from '#shared/newsroom/newsroom';
import type { Said } from './said';

export interface NewsroomActs {
  /** @returns what went wrong; null where it is done */
  readonly change: (change: NewsroomChange) => Promise<Said | null>;
  readonly importNames: () => Promise<Said | null>;
  readonly exportNames: () => Promise<Said | null>;
  /** Null while no article is on the sheet. */
  readonly keepAsTemplate: (() => void) | null;
  readonly beginWith: (template: string) => void;
  readonly newId: () => string;
}

export interface PageProps {
  readonly newsroom: Newsroom;
  readonly layouts: readonly HouseLayout[];
  /** Why nothing may be changed, in words; null where it may. */
  readonly readOnly: string | null;
  /** The key of the entry that is shown; null for none, or the first. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
  /** The key of an entry just made elsewhere, which is to be named; null for none. */
  readonly fresh: string | null;
  readonly acts: NewsroomActs;
  /** At the foot of the page; null takes away what was said before. */
  readonly say: (said: Said | null) => void;
}
