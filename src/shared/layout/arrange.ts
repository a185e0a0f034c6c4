/** `arrange`: whatever pieces come in (paste, import, undo, a damaged file), what comes out obeys the layout and has lost no text. */
import type { Author, Block, Content, Dateline, Inline, Photo } from '../article/article';
import { printByline, readByline } from '../article/byline';
import { linesOf, plain, textOf, trimInline } from '../article/inline';
import { blockTexts } from '../article/words';
import { cleanInline, cleanLine } from './clean-text';
import { blockWithoutEndMark, type Closing, canClose } from './end-mark';
import { formatDateline } from './format-dateline';
import { type HouseLayout, hasSlot } from './house-layout';
import { type KeepNumbers, keepNumbers } from './kept-numbers';
import { tidyBlock } from './tidy-block';
import { isBlankPhoto, tidyPhoto, wordsOfPhoto } from './tidy-photo';

/** One thing that wants into a slot, in the order in which it was found. */
export type Piece =
  | { readonly slot: 'dateline'; readonly dateline: Dateline }
  | { readonly slot: 'headline'; readonly text: Inline }
  | { readonly slot: 'lead'; readonly text: Inline }
  | { readonly slot: 'photo'; readonly photo: Photo }
  | { readonly slot: 'body'; readonly block: Block }
  | { readonly slot: 'byline'; readonly byline: readonly Author[] };

/** The pieces of a content, in reading order. */
export const piecesOf = (content: Content): readonly Piece[] => [
  ...(content.dateline ? [{ slot: 'dateline', dateline: content.dateline } as const] : []),
  { slot: 'headline', text: content.headline },
  { slot: 'lead', text: content.lead },
  ...content.photos.map((photo) => ({ slot: 'photo', photo }) as const),
  ...content.body.map((block) => ({ slot: 'body', block }) as const),
  { slot: 'byline', byline: content.byline },
];

const paragraph = (text: Inline): Block => ({ type: 'paragraph', text });

/** A content being filled. Private to one call of `arrange`, so that long articles are arranged in one pass. */
interface Draft {
  dateline: Dateline | null;
  headline: Inline;
  lead: Inline;
  readonly photos: Photo[];
  readonly body: Block[];
  byline: Author[];
  readonly keep: KeepNumbers;
}

/** A one-paragraph slot takes the first line where it is still empty; what does not fit goes on in the body. */
const placeLine = (draft: Draft, slot: 'headline' | 'lead', text: Inline, layout: HouseLayout): void => {
  const [first, ...rest] = linesOf(cleanInline(text)).map(trimInline);
  if (!first) return;
  if (hasSlot(layout, slot) && draft[slot].length === 0) draft[slot] = first;
  else draft.body.push(paragraph(first));
  draft.body.push(...rest.map(paragraph));
};

const placeDateline = (draft: Draft, dateline: Dateline, layout: HouseLayout): void => {
  const place = cleanLine(dateline.place ?? '');
  const clean = { at: dateline.at, place: place === '' ? null : place };
  if (hasSlot(layout, 'dateline') && draft.dateline === null) draft.dateline = clean;
  else draft.body.push(paragraph(plain(formatDateline(clean, layout))));
};

const placePhoto = (draft: Draft, photo: Photo, layout: HouseLayout): void => {
  const tidied = tidyPhoto(photo);
  if (isBlankPhoto(tidied)) return;
  // A layout without photos keeps a picture all the same: dropping it would lose the reporter's work.
  if (hasSlot(layout, 'photo') || tidied.asset !== null) draft.photos.push(tidied);
  else draft.body.push(...wordsOfPhoto(tidied).map((text) => paragraph(plain(text))));
};

const bodyBlocks = (draft: Draft, block: Block): readonly Block[] => {
  const blocks = tidyBlock(block);
  if (block.type !== 'list') return blocks;
  const [tidied] = blocks;
  const list = draft.keep(block, tidied?.type === 'list' ? tidied : null);
  return list === null ? [] : [list];
};

const place = (draft: Draft, piece: Piece, layout: HouseLayout): void => {
  switch (piece.slot) {
    case 'dateline':
      placeDateline(draft, piece.dateline, layout);
      break;
    case 'headline':
    case 'lead':
      placeLine(draft, piece.slot, piece.text, layout);
      break;
    case 'photo':
      placePhoto(draft, piece.photo, layout);
      break;
    case 'body':
      draft.body.push(...bodyBlocks(draft, piece.block));
      break;
    case 'byline':
      draft.byline.push(...piece.byline);
      break;
  }
};

/** Names are read from the line they print, so that a separator inside a name separates, and none is lost. */
const setByline = (draft: Draft, layout: HouseLayout): void => {
  const line = cleanLine(printByline(draft.byline, layout.byline.separator));
  const authors = readByline(line);
  draft.byline = hasSlot(layout, 'byline') ? [...authors] : [];
  if (!hasSlot(layout, 'byline') && line !== '') draft.body.push(paragraph(plain(line)));
};

const textsOf = (block: Block): string => blockTexts(block).map(textOf).join('\n');

/** Taking a mark off may leave another at the end, as when a list's last item held nothing else. @returns null where nothing is left. */
const endedBlock = (block: Closing, mark: string): Block | null => {
  const [ended] = tidyBlock(blockWithoutEndMark(block, mark));
  if (!ended || !canClose(ended) || textsOf(ended) === textsOf(block)) return ended ?? null;
  return endedBlock(ended, mark);
};

/**
 * A last paragraph that held nothing but the mark is gone with it: the mark itself is set by the layout. Tables, photos,
 * boxes and rules after the last paragraph stay as they are, since the layout's mark is set after them.
 */
const dropEndMark = (draft: Draft, mark: string): void => {
  const after: Block[] = [];
  for (let last = draft.body.pop(); last; last = draft.body.pop()) {
    const ended = canClose(last) ? endedBlock(last, mark) : null;
    if (ended) after.push(ended);
    if (ended) break;
    if (!canClose(last)) after.push(last);
  }
  draft.body.push(...after.reverse());
};

/**
 * Puts pieces into the layout's slots. Total and idempotent: `arrange(piecesOf(arrange(p)))` equals `arrange(p)`.
 * Every letter of the pieces is in the result, but for surplus white space, invisible characters and a typed end mark.
 */
export const arrange = (pieces: readonly Piece[], layout: HouseLayout): Content => {
  const draft: Draft = {
    dateline: null,
    headline: [],
    lead: [],
    photos: [],
    body: [],
    byline: [],
    keep: keepNumbers(),
  };
  for (const piece of pieces) place(draft, piece, layout);
  setByline(draft, layout);
  if (layout.endMark !== null) dropEndMark(draft, layout.endMark);
  const { keep: _, ...content } = draft;
  return content;
};
