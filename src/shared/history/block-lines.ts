/** The body's blocks as lines: a table row by row, a box and a gallery line by line, with what they are set in as their dress. */
import type { Block, Box, List, Photo, Photos, Quote, Table } from '../article/article';
import { inlineLine, type Line, plainLine, rowLine } from './line';

/** The number that a list counts from is told of its first item alone. */
const listLines = ({ ordered, start, items }: List, depth: number): readonly Line[] =>
  items.flatMap(({ text, sublist }, i) => [
    inlineLine('item', text, ordered, depth, ...(i === 0 && start !== undefined ? [start] : [])),
    ...(sublist ? listLines(sublist, depth + 1) : []),
  ]);

export const photoLines = ({ asset, caption, credit, alt }: Photo): readonly Line[] => [
  plainLine('photo', asset ?? ''),
  inlineLine('caption', caption),
  plainLine('credit', credit),
  plainLine('alt', alt),
];

const hasText = ({ text }: Line): boolean => text !== '';

const dressed = (line: Line, ...more: readonly unknown[]): Line => ({
  ...line,
  dress: JSON.stringify([...more, line.dress]),
});

/** What is seen of a whole is told of its first line alone, so that a picture moved to the left is one change. */
const opening = (lines: readonly Line[], ...seen: readonly unknown[]): readonly Line[] => {
  const [first, ...rest] = lines.filter(hasText);
  return first ? [dressed(first, ...seen), ...rest] : [];
};

const quoteLines = ({ text, attribution }: Quote): readonly Line[] => [
  inlineLine('quote', text),
  plainLine('attribution', attribution),
];

const tableLines = ({ header, widths, rows }: Table): readonly Line[] => opening(rows.map(rowLine), header, widths);

const photosLines = ({ position, photos }: Photos): readonly Line[] =>
  opening(photos.flatMap(photoLines), position, photos.length > 1);

const boxLines = ({ blocks }: Box): readonly Line[] =>
  opening(
    blocks.flatMap(blockLines).map((line) => dressed(line, 'box')),
    'first',
  );

export const blockLines = (block: Block): readonly Line[] => {
  switch (block.type) {
    case 'paragraph':
      return [inlineLine('text', block.text)];
    case 'subhead':
      return [inlineLine('subhead', block.text, block.level)];
    case 'quote':
      return quoteLines(block);
    case 'list':
      return listLines(block, 1);
    case 'table':
      return tableLines(block);
    case 'photos':
      return photosLines(block);
    case 'box':
      return boxLines(block);
    case 'rule':
      return [plainLine('rule', '* * *')];
  }
};
