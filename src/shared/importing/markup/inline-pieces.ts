/** Gathers the text of one line as HTML shows it: white space collapsed, marks kept, pictures at their place among the words. */
import type { Inline, Run } from '../../article/article';
import { isBlank, mapText, tidy, trimInline } from '../../article/inline';
import { isSafeLink } from '../../article/links';
import { cleanInline } from '../../layout/clean-text';
import { followedLink } from './followed-link';
import type { KeptElement, KeptNode } from './kept-tree';
import { type FoundPicture, isImage, readImage } from './pictures';

export type Marks = Omit<Run, 'text'>;

/** Text in one font of another alphabet of bytes -> the same text in Unicode; anything else as it is. */
export type ConvertText = (text: string, font: string | null) => string;

/** What is true of a text by what stands around it. */
export interface Around {
  readonly marks: Marks;
  readonly font: string | null;
  /** Whether Word's written numbers and bullets are passed over: the list draws its own. */
  readonly dropsMarkers: boolean;
  readonly convert: ConvertText;
}

export type Piece = Run | { readonly picture: FoundPicture };

/** Longer addresses are no address that anybody follows. */
const LONGEST_LINK = 4_000;

/** Spaces of every kind that pages and Word use to lay out text, the no-break space among them. */
const collapse = (text: string): string => text.replace(/[\s\u00A0]+/gu, ' ');

const withMark = (marks: Marks, mark: 'bold' | 'italic', on: boolean | null): Marks => {
  if (on === null || on === (marks[mark] === true)) return marks;
  const { [mark]: _, ...others } = marks;
  return on ? { ...others, [mark]: true } : others;
};

const linkOf = ({ tag, attributes }: KeptElement): string | null => {
  const written = tag === 'a' ? attributes.get('href')?.trim() : undefined;
  if (written === undefined || written.length > LONGEST_LINK) return null;
  const address = followedLink(written);
  return isSafeLink(address) ? address : null;
};

export const within = (element: KeptElement, around: Around): Around => {
  const { bold, italic, font } = element.style;
  const marks = withMark(withMark(around.marks, 'bold', bold), 'italic', italic);
  const link = linkOf(element);
  return { ...around, marks: link === null ? marks : { ...marks, link }, font: font ?? around.font };
};

const pieceOf = (image: KeptElement, { marks }: Around): readonly Piece[] => {
  const read = readImage(image);
  if (read === null) return [];
  return 'smiley' in read ? [{ ...marks, text: read.smiley }] : [{ picture: read }];
};

/** VnExpress draws the dash after the place by its style sheet alone. */
const isPlaceStamp = ({ attributes }: KeptElement): boolean =>
  attributes.get('class')?.includes('location-stamp') === true;

/** The pieces of a node and all in it, blocks parted by a space. */
export const gatherPieces = (node: KeptNode, around: Around, into: Piece[]): void => {
  if (typeof node === 'string') into.push({ ...around.marks, text: collapse(around.convert(node, around.font)) });
  else if (isImage(node)) into.push(...pieceOf(node, around));
  else if (node.tag === 'br') into.push({ text: '\n' });
  else if (!(node.style.isMarker && around.dropsMarkers)) {
    const inside = within(node, around);
    if (node.isBlock) into.push({ text: ' ' });
    for (const child of node.children) gatherPieces(child, inside, into);
    if (node.isBlock) into.push({ text: ' ' });
    if (isPlaceStamp(node)) into.push({ text: ' - ' });
  }
};

export const piecesOf = (nodes: readonly KeptNode[], around: Around): readonly Piece[] => {
  const pieces: Piece[] = [];
  for (const node of nodes) gatherPieces(node, around, pieces);
  return pieces;
};

/** Drops the second of two spaces and those beside a line break, over the borders of runs. */
const closeUp = (runs: readonly Run[]): Inline => {
  let isOpen = true;
  return runs.map((run) => {
    const closed = run.text.replace(/ {2,}/gu, ' ').replace(/\n /gu, '\n');
    const text = isOpen && closed.startsWith(' ') ? closed.slice(1) : closed;
    if (text !== '') isOpen = text.endsWith(' ') || text.endsWith('\n');
    return { ...run, text };
  });
};

export const finishLine = (runs: readonly Run[]): Inline =>
  trimInline(mapText(tidy(closeUp(cleanInline(runs))), (text) => text.replace(/ +\n/gu, '\n')));

export interface Line {
  readonly text: Inline;
  readonly pictures: readonly FoundPicture[];
  /** Whether the first picture stands before all words. */
  readonly isLedByPicture: boolean;
}

const isRun = (piece: Piece): piece is Run => 'text' in piece;

export const lineOf = (pieces: readonly Piece[]): Line => {
  const text = finishLine(pieces.filter(isRun));
  const first = pieces.findIndex((piece) => !isRun(piece) || piece.text.trim() !== '');
  const opening = pieces[first];
  return {
    text,
    pictures: pieces.flatMap((piece) => (isRun(piece) ? [] : [piece.picture])),
    isLedByPicture: !isBlank(text) && opening !== undefined && !isRun(opening),
  };
};

/** The lines of what holds blocks, as a cell or a quote: each block is one, and so is what stands between two. */
export const gatherLines = (element: KeptElement, around: Around): readonly Line[] => {
  const lines: Piece[][] = [[]];
  const gather = (node: KeptNode, marks: Around): void => {
    if (typeof node === 'string' || !(node.isBlock || node.holdsBlock)) gatherPieces(node, marks, lines.at(-1) ?? []);
    else {
      if (node.isBlock) lines.push([]);
      for (const child of node.children) gather(child, within(node, marks));
      if (node.isBlock) lines.push([]);
    }
  };
  for (const child of element.children) gather(child, around);
  return lines.map(lineOf);
};
