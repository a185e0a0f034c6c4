/** Text as copied from a portal's page becomes an article's content, and a list of all that was left out. */
import type { Content, Photo } from '../article/article';
import { readByline } from '../article/byline';
import { plain } from '../article/inline';
import { arrange, type Piece } from '../layout/arrange';
import type { HouseLayout } from '../layout/house-layout';
import { accountFor } from './text/assign';
import type { Part } from './text/part';
import type { Warning } from './text/warning';

export type { Warning } from './text/warning';

export interface Imported {
  readonly content: Content;
  /** Whether the source closed its text with an end mark; the content never holds one where the layout sets it. */
  readonly endMark: boolean;
  /** Each line of the source that was left out, or the left-out part of a line, in order. */
  readonly dropped: readonly string[];
  readonly warnings: readonly Warning[];
}

const photoOf = (caption: string, credit: string): Photo => ({
  asset: null,
  size: null,
  alt: '',
  caption: plain(caption),
  credit,
});

/** A credit belongs to the caption before it, unless that has one. */
const photosOf = (parts: readonly Part[]): readonly Photo[] => {
  const photos: Photo[] = [];
  for (const part of parts) {
    const last = photos.at(-1);
    if (part.fate === 'caption') photos.push(photoOf(part.text, ''));
    if (part.fate !== 'credit') continue;
    if (last?.credit === '') photos[photos.length - 1] = { ...last, credit: part.credit };
    else photos.push(photoOf('', part.credit));
  }
  return photos;
};

const pieceOf = (part: Part): readonly Piece[] => {
  switch (part.fate) {
    case 'dateline':
      return [{ slot: 'dateline', dateline: part.dateline }];
    case 'headline':
    case 'lead':
      return [{ slot: part.fate, text: plain(part.text) }];
    case 'paragraph':
      return [{ slot: 'body', block: { type: 'paragraph', text: plain(part.text) } }];
    case 'subhead':
      return [{ slot: 'body', block: { type: 'subhead', level: 2, text: plain(part.text) } }];
    case 'byline':
      return [{ slot: 'byline', byline: readByline(part.text) }];
    case 'caption':
    case 'credit':
    case 'end-mark':
    case 'dropped':
      return [];
  }
};

/** Total: whatever the text, it gives a content that obeys the layout; what was recognised as no part of the article is in `dropped`. */
export const importText = (source: string, layout: HouseLayout): Imported => {
  const { parts, warnings } = accountFor(source, layout);
  const photos = photosOf(parts).map((photo) => ({ slot: 'photo', photo }) as const);
  return {
    content: arrange([...parts.flatMap(pieceOf), ...photos], layout),
    endMark: parts.some((part) => part.fate === 'end-mark'),
    dropped: parts.filter((part) => part.fate === 'dropped').map((part) => part.text),
    warnings,
  };
};
