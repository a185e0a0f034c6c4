/** What a paste brings in pieces that a paragraph or a slot can hold. */
import type { Block, Inline } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { cutLongInline, LONGEST_LINE } from '#shared/importing/long-lines';

/** Paragraphs alone: lists and tables come from programs that have their own measure. */
export const cutLong = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] =>
    block.type !== 'paragraph' || textOf(block.text).length <= LONGEST_LINE
      ? [block]
      : cutLongInline(block.text).map((text) => ({ type: 'paragraph', text })),
  );

export interface Fitting {
  readonly fit: readonly Inline[];
  readonly rest: readonly Inline[];
}

/** The first lines that a place of a few words can hold, and the others. */
export const fitting = (lines: readonly Inline[], most = LONGEST_LINE): Fitting => {
  let length = 0;
  const over = lines.findIndex((line, i) => {
    length += textOf(line).length;
    return i > 0 && length > most;
  });
  return over < 0 ? { fit: lines, rest: [] } : { fit: lines.slice(0, over), rest: lines.slice(over) };
};
