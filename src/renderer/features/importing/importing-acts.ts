/** What the import dialog asks for. */
import type { ArticleId } from '#shared/article/identity';
import type { PartMove } from './importing';
import type { PictureBytes } from './proposal-pictures';

export interface ImportingActs {
  readonly choose: (key: number) => void;
  readonly move: (key: number, move: PartMove) => void;
  /** Of a proposal, for looking at. */
  readonly pictures: (token: string) => Promise<PictureBytes>;
  readonly accept: (key: number) => void;
  readonly acceptReady: () => void;
  readonly stopAccepting: () => void;
  readonly passOver: (key: number) => void;
  readonly stopReading: () => void;
  /** An article that is in the library, and nothing of this source. */
  readonly openInstead: (key: number, id: ArticleId) => void;
  /** An article that this import has stored. */
  readonly open: (id: ArticleId) => void;
  readonly close: () => void;
}
