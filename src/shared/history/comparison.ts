/** What two states of an article differ in: slot by slot, line by line, word by word. */
import type { Article, Content, Status } from '../article/article';
import type { SlotName } from '../layout/house-layout';

/** What the desk keeps of an article beside its text, and people change. */
export type DeskFacts = Pick<Article, 'status' | 'tags'>;

/** A state of an article as far as it is compared; where status and tags are not known, nothing is said of them. */
export type ComparedState = Content & Partial<DeskFacts>;

/** Neighbouring words that fared alike; the texts of `same` and `removed` are the older line, of `same` and `added` the newer. */
export interface Stretch {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A paragraph, a list's item, a photo's caption: what stands on a line of its own. */
export interface LineComparison {
  /**
   * `dressed`: the same words in other marks, links or another kind of block. `moved`: the same words at another place of
   * the same slot; it is listed where it stands now.
   */
  readonly change: 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'dressed';
  /**
   * Of the newer line where there are both. A `row` is that of a table, its cells parted by tabs. A `photo` is the picture
   * itself: its text is the name of its asset. A `rule` is a line across the text, and its text three stars.
   */
  readonly kind:
    | 'text'
    | 'subhead'
    | 'quote'
    | 'attribution'
    | 'item'
    | 'row'
    | 'caption'
    | 'credit'
    | 'alt'
    | 'photo'
    | 'rule';
  /** Never empty, nor is the text of any; of a line that is not `changed` there is one. */
  readonly stretches: readonly Stretch[];
}

export interface SlotComparison {
  readonly slot: SlotName;
  readonly isChanged: boolean;
  readonly lines: readonly LineComparison[];
}

export interface DeskComparison {
  /** Null where it stayed as it was. */
  readonly status: { readonly older: Status; readonly newer: Status } | null;
  /** A tag each; empty where both have the same ones. */
  readonly tags: readonly Stretch[];
}

export interface Comparison {
  readonly desk: DeskComparison;
  /** In the order of the article; slots that are empty in both are left out. */
  readonly slots: readonly SlotComparison[];
  /** In words, of those that the article's own count counts: of headline, lead, captions and body. */
  readonly added: number;
  readonly removed: number;
}
