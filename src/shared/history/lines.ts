/** An article as lines to be compared: what stands on a line of its own, and all that is seen of it beside its words. */
import type { Author, Block, Content, Dateline, Inline, List, Photo } from '../article/article';
import { printByline } from '../article/byline';
import { textOf, tidy } from '../article/inline';
import { formatDateline } from '../layout/format-dateline';
import type { HouseLayout, SlotName } from '../layout/house-layout';
import type { LineComparison } from './comparison';

export interface Line {
  readonly kind: LineComparison['kind'];
  readonly text: string;
  /** Marks, links, levels and the like: equal where two lines of the same words look the same. */
  readonly dress: string;
}

const dressOf = (text: Inline, ...rest: readonly unknown[]): string =>
  JSON.stringify([...rest, ...tidy(text).map(({ text: words, ...marks }) => [words.length, marks])]);

const inlineLine = (kind: Line['kind'], text: Inline, ...dress: readonly unknown[]): Line => ({
  kind,
  text: textOf(text),
  dress: dressOf(text, kind, ...dress),
});

const listLines = ({ ordered, items }: List, depth: number): readonly Line[] =>
  items.flatMap(({ text, sublist }) => [
    inlineLine('item', text, ordered, depth),
    ...(sublist ? listLines(sublist, depth + 1) : []),
  ]);

const blockLines = (block: Block): readonly Line[] => {
  switch (block.type) {
    case 'paragraph':
      return [inlineLine('text', block.text)];
    case 'subhead':
      return [inlineLine('subhead', block.text, block.level)];
    case 'quote':
      return [inlineLine('quote', block.text)];
    case 'list':
      return listLines(block, 1);
  }
};

const photoLines = ({ asset, caption, credit, alt }: Photo): readonly Line[] => [
  { kind: 'photo', text: asset ?? '', dress: '' },
  inlineLine('caption', caption),
  { kind: 'credit', text: credit, dress: '' },
  { kind: 'alt', text: alt, dress: '' },
];

/** The moment and the place too, since a layout may print a part of them only. */
const datelineLine = (dateline: Dateline, layout: HouseLayout): Line => ({
  kind: 'text',
  text: formatDateline(dateline, layout),
  dress: JSON.stringify([dateline.at, dateline.place]),
});

const authorLine = (author: Author): Line => ({
  kind: 'text',
  text: printByline([author], ''),
  dress: JSON.stringify([author.role, author.name]),
});

const allLinesOf = (content: Content, slot: SlotName, layout: HouseLayout): readonly Line[] => {
  switch (slot) {
    case 'dateline':
      return content.dateline ? [datelineLine(content.dateline, layout)] : [];
    case 'headline':
    case 'lead':
      return [inlineLine('text', content[slot])];
    case 'photo':
      return content.photos.flatMap(photoLines);
    case 'body':
      return content.body.flatMap(blockLines);
    case 'byline':
      return content.byline.map(authorLine);
  }
};

/** In reading order, without the empty ones. */
export const linesIn = (content: Content, slot: SlotName, layout: HouseLayout): readonly Line[] =>
  allLinesOf(content, slot, layout).filter(({ text }) => text !== '');

/** A paragraph may become a subhead, but a caption never a credit. */
const FAMILIES: Readonly<Record<Line['kind'], string>> = {
  text: 'prose',
  subhead: 'prose',
  quote: 'prose',
  item: 'prose',
  caption: 'caption',
  credit: 'credit',
  alt: 'alt',
  photo: 'photo',
};

/** Whether one may have become the other. */
export const areKin = (a: Line, b: Line): boolean => FAMILIES[a.kind] === FAMILIES[b.kind];

/** Equal for kin of the same words, whatever their marks. */
export const wordsKeyOf = ({ kind, text }: Line): string => `${FAMILIES[kind]} ${text}`;
