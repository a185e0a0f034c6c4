/** What the rules read: an article's text as a row of passages, each with its place, whether it comes from the disk or from the sheet as it is being typed. */
import type { Author, Dateline } from '../article/article';
import type { HouseLayout, SlotName } from '../layout/house-layout';

export type PassageKind =
  | 'headline'
  | 'lead'
  | 'paragraph'
  | 'subhead'
  | 'item'
  | 'quote'
  | 'attribution'
  | 'cell'
  | 'caption'
  | 'credit'
  | 'alt'
  | 'byline';

/** A text that a reader reads in one go: a paragraph, an item, a cell, a caption. NFC is not promised: a rule looks for what is not. */
export interface Passage {
  /** Unlike any other's in the manuscript: a node's key on the sheet, a path (`body/3/1`) in a stored article. */
  readonly key: string;
  readonly slot: SlotName;
  readonly kind: PassageKind;
  readonly text: string;
}

/** A picture as the rules see it; its caption, credit and alternative text are passages too where they hold text. */
export interface PhotoFacts {
  /** Of its caption's passage, where a finding about the picture is shown. */
  readonly key: string;
  readonly slot: SlotName;
  /** False while only its caption is known. */
  readonly hasPicture: boolean;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

export interface Manuscript {
  /** BCP 47. */
  readonly language: string;
  readonly layout: HouseLayout;
  readonly dateline: Dateline | null;
  readonly byline: readonly Author[];
  readonly photos: readonly PhotoFacts[];
  /** In reading order. Empty ones are left out. */
  readonly passages: readonly Passage[];
}
