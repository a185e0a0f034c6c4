/** All that an index consists of, as plain data: what is written to the disk and read back. */
import type { Packed } from './byte-lists';
import type { Facts } from './facts';
import type { LexiconImage } from './lexicon';
import type { PostingsImage } from './postings';

export interface IndexImage {
  readonly lexicon: LexiconImage;
  readonly names: readonly string[];
  /** By the article's number; null where it has been taken out or replaced by a newer one. */
  readonly facts: readonly (Facts | null)[];
  /** Words in each article. */
  readonly lengths: readonly number[];
  /** Places that each article takes. */
  readonly placeCounts: readonly number[];
  /** The last place of each headline. */
  readonly headlineEnds: readonly number[];
  /** The last article that has each form. */
  readonly lastDocs: readonly number[];
  readonly postings: PostingsImage;
  readonly texts: Packed;
}
