/** What an import becomes once a person has moved what was in the wrong place: the window shows it, main stores it. */
import type { Block, Content, Dateline } from '../article/article';
import { readByline } from '../article/byline';
import { textOf } from '../article/inline';
import { arrange, type Piece } from '../layout/arrange';
import { withoutEndMark } from '../layout/end-mark';
import type { HouseLayout } from '../layout/house-layout';
import { readMoment } from '../vietnamese/read-moment';
import type { Move, ProposedPart } from './proposal';
import { type SettledPart, settleFates } from './settle-fates';
import { type Frame, framePhotos, type StoredPictures } from './settle-photos';
import type { Warning } from './text/warning';

export type { StoredPicture, StoredPictures } from './settle-photos';

export interface Settled {
  readonly content: Content;
  /** Whether the source closed its text with an end mark; the content never holds one where the layout sets it. */
  readonly endMark: boolean;
  /** Each line of the source that was left out, or the left-out part of a line, in order. */
  readonly dropped: readonly string[];
  readonly warnings: readonly Warning[];
}

/** What one part gives: pieces for the slots, and words that stay out. */
interface Yield {
  readonly pieces: readonly Piece[];
  readonly dropped: readonly string[];
}

const pieces = (...given: readonly Piece[]): Yield => ({ pieces: given, dropped: [] });
const NOTHING = pieces();

const body = (block: Block): Yield => pieces({ slot: 'body', block });

/** A line that a person calls the dateline: its date goes into the slot, its other words are left out. */
const datelineOf = ({ dateline, text, inline }: ProposedPart, layout: HouseLayout): Yield => {
  if (dateline) return pieces({ slot: 'dateline', dateline });
  const moment = readMoment(text, layout.dateline.offset);
  if (!moment) return body({ type: 'paragraph', text: inline });
  const read: Dateline = { at: moment.at, place: null };
  const rest = [text.slice(0, moment.start), text.slice(moment.end)].map((words) => words.trim());
  return { pieces: [{ slot: 'dateline', dateline: read }], dropped: rest.filter((words) => words !== '') };
};

const blockOf = ({ block, inline }: ProposedPart, frame: Frame | undefined): Block => {
  if (block?.type === 'photos') return { ...block, photos: frame?.photos ?? block.photos };
  return block ?? { type: 'paragraph', text: inline };
};

/** Photos before the text go to the slot above it, as do those of which only words are known; the others stay in their place. */
const photosOf = (block: Block | null, frame: Frame | undefined, inText: boolean): Yield => {
  if (frame && block?.type === 'photos' && inText) return body({ ...block, photos: frame.photos });
  return pieces(...(frame?.photos ?? []).map((photo) => ({ slot: 'photo', photo }) as const));
};

const yieldOf = (
  { part, fate }: SettledPart,
  frame: Frame | undefined,
  inText: boolean,
  layout: HouseLayout,
): Yield => {
  switch (fate) {
    case 'dateline':
      return datelineOf(part, layout);
    case 'headline':
    case 'lead':
      return pieces({ slot: fate, text: part.inline });
    case 'paragraph':
      return body({ type: 'paragraph', text: part.inline });
    case 'subhead':
      return body({ type: 'subhead', level: part.block?.type === 'subhead' ? part.block.level : 2, text: part.inline });
    case 'block':
      return part.block?.type === 'photos' ? photosOf(part.block, frame, inText) : body(blockOf(part, frame));
    case 'caption':
    case 'credit':
      return photosOf(null, frame, inText);
    case 'byline':
      return pieces({ slot: 'byline', byline: readByline(part.text) });
    case 'end-mark':
      return NOTHING;
    case 'dropped':
      return { pieces: [], dropped: [part.text] };
  }
};

const isText = ({ part, fate }: SettledPart): boolean =>
  fate === 'paragraph' || fate === 'subhead' || (fate === 'block' && part.block?.type !== 'photos');

const partWarnings = (parts: readonly SettledPart[]): readonly Warning[] => {
  const hasHeadline = parts.some(({ fate }) => fate === 'headline');
  const first = parts[0]?.part;
  const none = hasHeadline || !first ? [] : [{ kind: 'no-headline', line: first.line, text: first.text } as const];
  const doubts = parts.flatMap(({ part, moved }) =>
    moved ? [] : part.doubts.map((kind) => ({ kind, line: part.line, text: part.text })),
  );
  const mark = parts.findIndex(({ fate }) => fate === 'end-mark');
  const after = mark === -1 ? undefined : parts.slice(mark).find(({ fate }) => fate === 'paragraph')?.part;
  return [
    ...none,
    ...doubts,
    ...(after ? [{ kind: 'text-after-end', line: after.line, text: after.text } as const] : []),
  ];
};

/** A mark in the last paragraph is taken off by the layout: it was there. */
const endsWithMark = (given: readonly Piece[], mark: string | null): boolean => {
  const last = given.findLast((piece) => piece.slot === 'body');
  const text = last?.slot === 'body' && last.block.type === 'paragraph' ? last.block.text : [];
  return mark !== null && textOf(withoutEndMark(text, mark)) !== textOf(text);
};

/**
 * Pure: the same parts and moves give the same content. Every character of the parts other than white space and an end mark is in the
 * content or in `dropped`, whatever is moved.
 * @param parts as proposed, in their order.
 * @param stored the pictures that have been stored; the others stay photos without a picture as long as they have words.
 */
export const settle = (
  parts: readonly ProposedPart[],
  moves: readonly Move[],
  layout: HouseLayout,
  stored: StoredPictures = new Map(),
): Settled => {
  const settled = settleFates(parts, moves);
  const frames = framePhotos(settled, stored);
  const textBegins = settled.findIndex(isText);
  const yields = settled.map((each, i) =>
    yieldOf(each, frames.get(each.part.at), textBegins !== -1 && i > textBegins, layout),
  );
  const given = yields.flatMap((each) => each.pieces);
  return {
    content: arrange(given, layout),
    endMark: settled.some(({ fate }) => fate === 'end-mark') || endsWithMark(given, layout.endMark),
    dropped: yields.flatMap((each) => each.dropped),
    warnings: partWarnings(settled),
  };
};
