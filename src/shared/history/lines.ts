/** An article as lines to be compared: what stands on a line of its own, and all that is seen of it beside its words. */
import type { Author, Content, Dateline } from '../article/article';
import { printByline } from '../article/byline';
import { formatDateline } from '../layout/format-dateline';
import type { HouseLayout, SlotName } from '../layout/house-layout';
import { blockLines, photoLines } from './block-lines';
import { inlineLine, type Line } from './line';

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
  attribution: 'attribution',
  item: 'prose',
  row: 'row',
  caption: 'caption',
  credit: 'credit',
  alt: 'alt',
  photo: 'photo',
  rule: 'rule',
};

/** Whether one may have become the other. */
export const areKin = (a: Line, b: Line): boolean => FAMILIES[a.kind] === FAMILIES[b.kind];

/** Equal for kin of the same words, whatever their marks. */
export const wordsKeyOf = ({ kind, text }: Line): string => `${FAMILIES[kind]} ${text}`;
