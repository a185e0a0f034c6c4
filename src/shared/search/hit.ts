/** What a search finds. */
import type { ArticleId } from '../article/identity';
import type { Summary } from '../article/summary';
import type { SlotName } from '../layout/house-layout';

/** A stretch of text, and whether it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

export interface Hit {
  readonly id: ArticleId;
  /** Higher is better; comparable within one search. */
  readonly score: number;
  readonly summary: Summary;
  /** The whole headline. */
  readonly headline: readonly Piece[];
  /** The best place outside the headline, cut to about a hundred characters; null where the headline says it all. */
  readonly snippet: { readonly slot: SlotName | 'tags'; readonly pieces: readonly Piece[] } | null;
}

export interface Found {
  /** Best first, no more than were asked for. */
  readonly hits: readonly Hit[];
  readonly total: number;
  /** False while the index is still being built: there may be more. */
  readonly isComplete: boolean;
}
