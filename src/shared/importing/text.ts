/** Text as copied from a portal's page becomes a proposal, and an article's content with a list of all that was left out. */
import type { HouseLayout } from '../layout/house-layout';
import type { ProposedPart } from './proposal';
import { type Settled, settle } from './settle';
import { accountFor } from './text/assign';
import type { Part } from './text/part';
import type { Warning } from './text/warning';

export type { Warning } from './text/warning';
export type Imported = Settled;

/** What an import would make of a source, before a person has seen it. */
export interface Draft {
  readonly parts: readonly ProposedPart[];
  readonly warnings: readonly Warning[];
}

const place = (parts: readonly Part[]): readonly ProposedPart[] =>
  parts.map((part, at) => ({ ...part, at, isUnsure: part.doubts.length > 0 }));

/** Gives each part its place. */
export const draftOf = (parts: readonly Part[], layout: HouseLayout): Draft => {
  const placed = place(parts);
  return { parts: placed, warnings: settle(placed, [], layout).warnings };
};

/** Total: whatever the text, every character of it that is not white space is in exactly one part. */
export const proposeText = (source: string, layout: HouseLayout): Draft => draftOf(accountFor(source, layout), layout);

/** Total: whatever the text, it gives a content that obeys the layout; what was recognised as no part of the article is in `dropped`. */
export const importText = (source: string, layout: HouseLayout): Imported =>
  settle(place(accountFor(source, layout)), [], layout);
