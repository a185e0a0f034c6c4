/** Cuts what no paragraph is: a line of a whole book, a dump of some program. A browser lays such a line out for minutes, and nobody can save meanwhile. */
import type { Inline } from '../article/article';
import { sliceInline, textOf, trimInline } from '../article/inline';

/** Some 2,000 words; a column of a newspaper holds fewer. */
export const LONGEST_LINE = 10_000;
/** How far back a space is looked for. */
const NEAR = 500;

/** At a space, else between two characters. */
const endOf = (text: string, from: number): number => {
  const edge = from + LONGEST_LINE;
  if (edge >= text.length) return text.length;
  const space = text.lastIndexOf(' ', edge);
  if (space > edge - NEAR) return space;
  return /[\uD800-\uDBFF]/u.test(text.charAt(edge - 1)) ? edge - 1 : edge;
};

/** Where the pieces begin and end: together they are the whole text. */
const edgesOf = (text: string): readonly (readonly [start: number, end: number])[] => {
  const edges: (readonly [number, number])[] = [];
  for (let from = 0; from < text.length; ) {
    const end = endOf(text, from);
    edges.push([from, end]);
    from = end;
  }
  return edges;
};

/** Pieces that each fit into a paragraph, without white space at their ends; none of white space alone. */
export const cutLongText = (text: string): readonly string[] =>
  edgesOf(text)
    .map(([start, end]) => text.slice(start, end).trim())
    .filter((piece) => piece !== '');

/** The same with its marks. */
export const cutLongInline = (inline: Inline): readonly Inline[] => {
  const text = textOf(inline);
  if (text.length <= LONGEST_LINE) return [inline];
  return edgesOf(text)
    .map(([start, end]) => trimInline(sliceInline(inline, start, end)))
    .filter((piece) => piece.length > 0);
};
