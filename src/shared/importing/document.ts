/** What a reader makes of a file or a paste: its blocks in order, what the source itself calls them, and its pictures. Not yet laid out. */
import type { Block } from '../article/article';
import type { OffsetDateTime } from '../article/identity';

/** The source's own word for a block, as a paragraph style of Word's or a page's markup says it; a strong hint, never an order. */
export const HINTS = ['headline', 'lead', 'caption', 'credit', 'byline', 'dateline', 'furniture'] as const;
export type Hint = (typeof HINTS)[number];

/** Names a picture within one document that is being read, e.g. its path in the archive. */
export type PictureKey = string;

export interface ReadBlock {
  /** In a block of photos every `asset` is null: its pictures are named beside it. */
  readonly block: Block;
  readonly hint: Hint | null;
  /** For each photo of the block, in their order, its picture; null where the source has none. Empty for any other block. */
  readonly pictures: readonly (PictureKey | null)[];
}

/** Text that was written in another alphabet of bytes and is Unicode now, for the person to compare. */
export interface Conversion {
  readonly charset: 'tcvn3' | 'vni' | 'windows-1258' | 'viscii';
  /** The font that gave it away; null where the text did. */
  readonly font: string | null;
  /** The first words, as they were and as they are. */
  readonly before: string;
  readonly after: string;
  /** Words in which capitals could not be told, as they came out. */
  readonly doubtful: readonly string[];
}

/** What a reader left out or could not take along, for the person to know. */
export interface Note {
  readonly kind:
    | 'comment'
    | 'tracked-insertion'
    | 'tracked-deletion'
    | 'hidden-text'
    | 'footnote'
    | 'header-or-footer'
    | 'text-box'
    | 'unread-picture'
    | 'merged-cells'
    | 'form'
    | 'embedded-object';
  /** Its words; for a picture its name. */
  readonly text: string;
}

/** What a file says about itself; each null or empty where it says nothing. */
export interface SourceFacts {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: OffsetDateTime | null;
  readonly description: string | null;
  readonly section: string | null;
  readonly tags: readonly string[];
}

export interface ReadDocument {
  readonly blocks: readonly ReadBlock[];
  readonly pictures: ReadonlyMap<PictureKey, Uint8Array>;
  readonly facts: SourceFacts;
  readonly conversions: readonly Conversion[];
  readonly notes: readonly Note[];
  /** Lines that a reader knows to be no part of the article, as a page's menu. */
  readonly dropped: readonly string[];
}

export const NO_FACTS: SourceFacts = {
  title: null,
  authors: [],
  publishedAt: null,
  description: null,
  section: null,
  tags: [],
};
