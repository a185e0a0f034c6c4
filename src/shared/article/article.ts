/** The article as a newsroom knows it: slots of text, photos and a byline, with what the desk keeps about it. */
import type { ArticleId, AssetName, Instant, OffsetDateTime } from './identity';
import type { TrailEntry } from './trail';

/** A stretch of text with the same marks. Text is NFC; `\n` is a line break inside a paragraph. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** http(s), mailto or tel address. */
  readonly link?: string;
}

/** Text with marks: no HTML, no empty runs, neighbours with equal marks joined. */
export type Inline = readonly Run[];

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: Inline;
}

export interface Subhead {
  readonly type: 'subhead';
  readonly level: 2 | 3;
  readonly text: Inline;
}

export interface Quote {
  readonly type: 'quote';
  readonly text: Inline;
  /** Who says it, as printed under the quote; empty where it is not named. */
  readonly attribution: string;
}

export interface ListItem {
  readonly text: Inline;
  readonly sublist: List | null;
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The number of its first item where it counts on from earlier ones, from 2 on; only of an ordered list. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface Table {
  readonly type: 'table';
  /** Whether the first row names the columns. */
  readonly header: boolean;
  /** Each column's share of the width, in per cent; null where they share it evenly. As many as a row has cells. */
  readonly widths: readonly number[] | null;
  /** At least one row of at least one cell, all rows of equal length. A cell's text may hold line breaks. */
  readonly rows: readonly (readonly Inline[])[];
}

/** Where a picture stands in the text: over the whole width, or beside the text that follows. */
export const POSITIONS = ['full', 'left', 'right'] as const;
export type Position = (typeof POSITIONS)[number];

/** Pictures within the body: one is a photo, several are a gallery, which is always as wide as the text. */
export interface Photos {
  readonly type: 'photos';
  readonly position: Position;
  /** At least one. */
  readonly photos: readonly Photo[];
}

/** Set apart from the story, as for related articles or facts in short. */
export interface Box {
  readonly type: 'box';
  readonly blocks: readonly (Paragraph | Subhead | List)[];
}

/** A line across the text, between two parts of it. */
export interface Rule {
  readonly type: 'rule';
}

export type Block = Paragraph | Subhead | Quote | List | Table | Photos | Box | Rule;

export interface Photo {
  /** The stored picture; null while only its caption is known, as after importing the text of a page. */
  readonly asset: AssetName | null;
  /** In pixels, as stored, with orientation applied; null where the picture is missing. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly alt: string;
  readonly caption: Inline;
  readonly credit: string;
}

/** Where and when: the place as printed, and the moment with the newsroom's own offset. */
export interface Dateline {
  readonly at: OffsetDateTime;
  readonly place: string | null;
}

export interface Author {
  readonly name: string;
  /** As printed before the name, e.g. `Bài và ảnh`. */
  readonly role: string | null;
}

/** What fills the slots of the layout; the end mark is the layout's, never part of the content. */
export interface Content {
  readonly dateline: Dateline | null;
  readonly headline: Inline;
  readonly lead: Inline;
  readonly photos: readonly Photo[];
  readonly body: readonly Block[];
  readonly byline: readonly Author[];
}

export const STATUSES = ['draft', 'submitted', 'approved', 'exported', 'spiked'] as const;
export type Status = (typeof STATUSES)[number];

export const CURRENT_SCHEMA = 4;

/** More fingerprints than any article gathers; where there are more, the oldest give way. */
export const LET_STAND_MAX = 10_000;

export interface Article extends Content {
  readonly schema: typeof CURRENT_SCHEMA;
  readonly id: ArticleId;
  /** The id of its house layout. */
  readonly layout: string;
  /** BCP 47, e.g. `vi`. */
  readonly language: string;
  readonly status: Status;
  /** Counts the saves; a save on an older revision than the stored one is refused. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Set by hand, or empty: then it follows the headline. */
  readonly slug: string;
  readonly tags: readonly string[];
  /** Fingerprints of findings that a person has looked at and let stand in this article (see `check/fingerprint`). */
  readonly letStand: readonly string[];
  /** Where it is published, e.g. `Nông nghiệp`; empty where nobody said. */
  readonly section: string;
  /** What kind of piece it is paid as, e.g. `tin`, `phóng sự`; empty where nobody said. */
  readonly genre: string;
  /** Who works on it; empty where nobody does. */
  readonly assignee: string;
  /** When it has to be handed in; null where nothing is agreed. */
  readonly deadline: Instant | null;
  /** It must not leave the newsroom before; null where it may. */
  readonly embargo: Instant | null;
  /** Its way through the newsroom, oldest first. */
  readonly trail: readonly TrailEntry[];
}

export const EMPTY_CONTENT: Content = { dateline: null, headline: [], lead: [], photos: [], body: [], byline: [] };
