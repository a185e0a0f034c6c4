/** Cuts what no paragraph is: a line of a whole book, a dump of some program. A browser lays such a line out for minutes, and nobody can save meanwhile. */
import type { Block, Inline } from '#shared/article/article';
import { sliceInline, textOf, trimInline } from '#shared/article/inline';

/** Some 2,000 words; a column of a newspaper holds fewer. */
const LONGEST = 10_000;
/** How far back a space is looked for. */
const NEAR = 500;

/** At a space, else between two characters. */
const endOf = (text: string, from: number): number => {
  const edge = from + LONGEST;
  if (edge >= text.length) return text.length;
  const space = text.lastIndexOf(' ', edge);
  if (space > edge - NEAR) return space;
  return /[\uD800-\uDBFF]/u.test(text.charAt(edge - 1)) ? edge - 1 : edge;
};

const piecesOf = (inline: Inline): readonly Inline[] => {
  const text = textOf(inline);
  const pieces: Inline[] = [];
  for (let from = 0; from < text.length; ) {
    const end = endOf(text, from);
    const piece = sliceInline(inline, from, end);
    pieces.push(from === 0 && end === text.length ? piece : trimInline(piece));
    from = end;
  }
  return pieces;
};

/** Paragraphs alone: lists and tables come from programs that have their own measure. */
export const cutLong = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] =>
    block.type !== 'paragraph' || textOf(block.text).length <= LONGEST
      ? [block]
      : piecesOf(block.text).map((text) => ({ type: 'paragraph', text })),
  );

export interface Fitting {
  readonly fit: readonly Inline[];
  readonly rest: readonly Inline[];
}

/** The first lines that a place of a few words can hold, and the others. */
export const fitting = (lines: readonly Inline[], most = LONGEST): Fitting => {
  let length = 0;
  const over = lines.findIndex((line, i) => {
    length += textOf(line).length;
    return i > 0 && length > most;
  });
  return over < 0 ? { fit: lines, rest: [] } : { fit: lines.slice(0, over), rest: lines.slice(over) };
};
