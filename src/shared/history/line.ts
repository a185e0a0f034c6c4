/** A line as comparisons see it: its words, and all that is seen of it beside them. */
import type { Inline } from '../article/article';
import { textOf, tidy } from '../article/inline';
import type { LineComparison } from './comparison';

export interface Line {
  readonly kind: LineComparison['kind'];
  readonly text: string;
  /** Marks, links, levels and the like: equal where two lines of the same words look the same. */
  readonly dress: string;
}

const marksOf = (text: Inline): readonly unknown[] =>
  tidy(text).map(({ text: words, ...marks }) => [words.length, marks]);

const dressOf = (text: Inline, ...rest: readonly unknown[]): string => JSON.stringify([...rest, ...marksOf(text)]);

export const inlineLine = (kind: Line['kind'], text: Inline, ...dress: readonly unknown[]): Line => ({
  kind,
  text: textOf(text),
  dress: dressOf(text, kind, ...dress),
});

export const plainLine = (kind: Line['kind'], text: string): Line => ({ kind, text, dress: '' });

/** A row's cells side by side; empty where all of them are. */
export const rowLine = (cells: readonly Inline[]): Line => {
  const texts = cells.map(textOf);
  return {
    kind: 'row',
    text: texts.some((text) => text !== '') ? texts.join('\t') : '',
    dress: JSON.stringify(cells.map(marksOf)),
  };
};
