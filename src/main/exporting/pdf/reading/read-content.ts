/** Follows the content of one page, operator by operator, and tells what it shows under which mark. */
import { PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { readOperators } from './content-operators';
import { type ReadLetters, textOfString } from './font-letters';
import { streamText } from './stream-bytes';

export interface ContentTools {
  readonly find: (mark: number, shown: { readonly text: string; readonly pictures: number }) => void;
  readonly fontLetters: (font: PDFObject | undefined) => ReadLetters;
}

/** Forms in forms in forms: an engine nests two or three. */
const MAX_DEPTH = 12;
const SILENT: ReadLetters = () => '';

/** What the operators stand in: from `BDC` to `EMC`. */
interface Piece {
  /** Null for what is drawn for the sake of the page, and outside of every piece. */
  readonly mark: number | null;
  /** What the letters in it stand for, where they do not stand for themselves; said once, with the first of them. */
  instead: string | null;
}

/** Where the reading stands: it changes with every operator. */
interface Standing {
  /** From the outermost to the innermost. */
  readonly pieces: Piece[];
  letters: ReadLetters;
  /** The line that the next letters stand on, and the one that the last stood on; where they differ, a line has ended. */
  y: number;
  shownAt: number | null;
}

const entryOf = (resources: PDFDict | undefined, kind: string, name: string | undefined): PDFObject | undefined => {
  const entries = resources?.lookup(PDFName.of(kind));
  return entries instanceof PDFDict ? entries.lookup(PDFName.of((name ?? '').slice(1))) : undefined;
};

const after = (operands: readonly string[], name: string): string | null => {
  const at = operands.indexOf(name);
  return at < 0 ? null : (operands[at + 1] ?? '');
};

/** A piece without a number belongs to the one around it, unless it is an artifact. */
const pieceOf = (operands: readonly string[], around: Piece | undefined): Piece => {
  const number = after(operands, '/MCID');
  const instead = after(operands, '/ActualText');
  const mark = number === null ? (around?.mark ?? null) : Number(number);
  return {
    mark: operands[0] === '/Artifact' ? null : mark,
    instead: instead === null ? (around?.instead ?? null) : textOfString(instead),
  };
};

const show = (standing: Standing, operands: readonly string[], { find }: ContentTools): void => {
  const piece = standing.pieces.at(-1);
  const opening = standing.shownAt !== null && standing.shownAt !== standing.y ? '\n' : '';
  standing.shownAt = standing.y;
  if (piece === undefined || piece.mark === null) return;
  const texts = operands.filter((operand) => /^[<(]/u.test(operand)).map(standing.letters);
  find(piece.mark, { text: opening + (piece.instead ?? texts.join('')), pictures: 0 });
  if (piece.instead !== null) piece.instead = '';
};

type Obey = (standing: Standing, operands: readonly string[], resources: PDFDict | undefined, depth: number) => void;

const beginPiece: Obey = ({ pieces }, operands) => void pieces.push(pieceOf(operands, pieces.at(-1)));
const endPiece: Obey = ({ pieces }) => void pieces.pop();
const moveDown: Obey = (standing, operands) => {
  standing.y += Number(operands[1]);
};
const moveTo: Obey = (standing, operands) => {
  standing.y = Number(operands[5]);
};
const nextLine: Obey = (standing) => {
  standing.shownAt = Number.NaN;
};

type Follow = (content: string, resources: PDFDict | undefined, standing: Standing, depth: number) => void;

/** Pictures are counted; forms, in which engines put what they paint together, are followed. */
const painter =
  ({ find }: ContentTools, follow: Follow): Obey =>
  (standing, operands, resources, depth) => {
    const drawn = entryOf(resources, 'XObject', operands[0]);
    if (!(drawn instanceof PDFRawStream) || depth >= MAX_DEPTH) return;
    const kind = drawn.dict.lookup(PDFName.of('Subtype'));
    const mark = standing.pieces.at(-1)?.mark ?? null;
    if (kind === PDFName.of('Image') && mark !== null) find(mark, { text: '', pictures: 1 });
    if (kind !== PDFName.of('Form')) return;
    const inside = drawn.dict.lookup(PDFName.of('Resources'));
    follow(streamText(drawn), inside instanceof PDFDict ? inside : undefined, standing, depth + 1);
  };

const chooseFont =
  ({ fontLetters }: ContentTools): Obey =>
  (standing, operands, resources) => {
    standing.letters = fontLetters(entryOf(resources, 'Font', operands[0]));
  };

const follower = (tools: ContentTools): Follow => {
  const showText: Obey = (standing, operands) => show(standing, operands, tools);
  const follow: Follow = (content, resources, standing, depth) => {
    for (const { name, operands } of readOperators(content)) acts[name]?.(standing, operands, resources, depth);
  };
  const acts: Readonly<Record<string, Obey>> = {
    BDC: beginPiece,
    BMC: beginPiece,
    EMC: endPiece,
    Tm: moveTo,
    Td: moveDown,
    TD: moveDown,
    'T*': nextLine,
    Tj: showText,
    TJ: showText,
    Tf: chooseFont(tools),
    Do: painter(tools, follow),
  };
  return follow;
};

/** @param content as `streamText` gives it */
export const readContent = (content: string, resources: PDFDict | undefined, tools: ContentTools): void =>
  follower(tools)(content, resources, { pieces: [], letters: SILENT, y: 0, shownAt: null }, 0);
