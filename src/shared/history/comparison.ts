/** What two states of an article differ in: slot by slot, line by line, word by word. */
import type { SlotName } from '../layout/house-layout';

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
  /** Of the newer line where there are both. A `photo` is the picture itself: its text is the name of its asset. */
  readonly kind: 'text' | 'subhead' | 'quote' | 'item' | 'caption' | 'credit' | 'alt' | 'photo';
  /** Never empty, nor is the text of any; of a line that is not `changed` there is one. */
  readonly stretches: readonly Stretch[];
}

export interface SlotComparison {
  readonly slot: SlotName;
  readonly isChanged: boolean;
  readonly lines: readonly LineComparison[];
}

export interface Comparison {
  /** In the order of the article; slots that are empty in both are left out. */
  readonly slots: readonly SlotComparison[];
  /** In words, of those that the article's own count counts: of headline, lead, captions and body. */
  readonly added: number;
  readonly removed: number;
}
