/** What an import would make of a source, shown before anything is stored: every part of it with its fate, and what the person moves. */
import * as v from 'valibot';
import type { Block, Dateline, Inline } from '../article/article';
import type { ArticleId } from '../article/identity';
import type { Failed, ImportFailure } from '../failures';
import type { Conversion, Note, PictureKey } from './document';
import type { Warning } from './text/warning';

/** Where a part may be moved; `dropped`: left out. */
export const DESTINATIONS = [
  'dateline',
  'headline',
  'lead',
  'paragraph',
  'subhead',
  'caption',
  'credit',
  'byline',
  'dropped',
] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** One stretch of the source with one fate; together they hold every character of it. */
export interface ProposedPart {
  /** Its place among the parts, from 0: how it is named when it is moved. */
  readonly at: number;
  /** The source's line, or the document's block, from 1; 0 where a file's properties alone say it. */
  readonly line: number;
  readonly text: string;
  /** The same text as a slot takes it, with its marks. */
  readonly inline: Inline;
  readonly fate: Destination | 'end-mark' | 'block';
  /** With `block`: a list, a table, photos … that stay what they are wherever they stand; a subhead's own block keeps its level; else null. */
  readonly block: Block | null;
  /** For each photo of the block, in their order, its picture. */
  readonly pictures: readonly (PictureKey | null)[];
  /** With `dateline`: what was read; null for any other part. */
  readonly dateline: Dateline | null;
  /** The importer would rather that somebody looks at it: it has doubts. */
  readonly isUnsure: boolean;
  /** What it is not sure of; gone as soon as a person moves the part. */
  readonly doubts: readonly Warning['kind'][];
}

export const movesSchema = v.pipe(
  v.array(v.strictObject({ at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)), to: v.picklist(DESTINATIONS) })),
  v.maxLength(10_000),
  v.readonly(),
);
export type Move = v.InferOutput<typeof movesSchema>[number];

/** Names a proposal that main holds until it is accepted or forgotten. */
export const proposalTokenSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/u));

export interface Proposal {
  readonly ok: true;
  readonly token: string;
  /** As the person knows the source: the file's name, or where the text came from. */
  readonly file: string;
  readonly parts: readonly ProposedPart[];
  readonly warnings: readonly Warning[];
  readonly notes: readonly Note[];
  readonly conversions: readonly Conversion[];
  /** How many pictures come along. */
  readonly pictures: number;
  /** The same source was imported before, into this article; null where it was not, or that article is gone. */
  readonly already: { readonly id: ArticleId; readonly headline: string } | null;
  /** The source of the same bytes or words that was read before this one and waits too, by the name that the person knows; null where there is none. */
  readonly twin: string | null;
}

export type Proposed = Proposal | (Failed<ImportFailure> & { readonly file: string });
