/** An article as plain text in the order a portal page has it: what any program opens, and what the importer reads back. */
import type { Block, Content, List, Photo, Table } from '../article/article';
import { printByline } from '../article/byline';
import { textOf } from '../article/inline';
import { startOf } from '../article/lists';
import { bodyWithEndMark } from '../layout/end-mark';
import { formatDateline } from '../layout/format-dateline';
import type { HouseLayout } from '../layout/house-layout';
import { captionText, quoteTexts, rowTexts } from './plain-blocks';

/** In what a copy and a file differ. */
export interface PlainManner {
  /** Between paragraphs. */
  readonly between: string;
  readonly tableLines: (table: Table) => readonly string[];
  /** Empty where nothing is to be said of a photo. */
  readonly photoLine: (photo: Photo) => string;
}

const listLines = (list: List, depth: number): readonly string[] =>
  list.items.flatMap((item, i) => [
    `${'  '.repeat(depth)}${list.ordered ? `${startOf(list) + i}.` : '-'} ${textOf(item.text)}`,
    ...(item.sublist ? listLines(item.sublist, depth + 1) : []),
  ]);

/** What stands before a credit, in the article's own language. */
export const creditPrefixOf = ({ credit, language }: HouseLayout): string =>
  language === 'vi' ? credit.vi : credit.en;

const isFilled = (part: string): boolean => part !== '';

export const PARAGRAPHS = '\n\n';

const copyManner = (layout: HouseLayout, between: string): PlainManner => ({
  between,
  tableLines: rowTexts,
  photoLine: (photo) => captionText(photo, creditPrefixOf(layout)),
});

const blockText = (block: Block, manner: PlainManner): string => {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return textOf(block.text);
    case 'quote':
      return quoteTexts(block).join('\n');
    case 'list':
      return listLines(block, 0).join('\n');
    case 'table':
      return manner.tableLines(block).join('\n');
    case 'photos':
      return block.photos.map(manner.photoLine).filter(isFilled).join(manner.between);
    case 'box':
      return block.blocks
        .map((inner) => blockText(inner, manner))
        .filter(isFilled)
        .join(manner.between);
    case 'rule':
      return '* * *';
  }
};

/** Blocks as lines, one after another without empty ones: what is pasted where text has no paragraphs, as in a chat. */
export const blocksText = (blocks: readonly Block[], layout: HouseLayout): string => {
  const manner = copyManner(layout, '\n');
  return blocks
    .map((block) => blockText(block, manner))
    .filter(isFilled)
    .join('\n');
};

/** The body block by block, closed by the end mark as print sets it. */
export const bodyTexts = ({ body }: Content, layout: HouseLayout, manner: PlainManner): readonly string[] =>
  bodyWithEndMark(body, layout.endMark)
    .map((block) => blockText(block, manner))
    .filter(isFilled);

/** Paragraphs are parted by an empty line; the end mark stands after the last one. */
export const plainCopy = (content: Content, layout: HouseLayout): string =>
  [
    textOf(content.headline),
    content.dateline ? formatDateline(content.dateline, layout) : '',
    textOf(content.lead),
    ...content.photos.map((photo) => captionText(photo, creditPrefixOf(layout))),
    ...bodyTexts(content, layout, copyManner(layout, PARAGRAPHS)),
    printByline(content.byline, layout.byline.separator),
  ]
    .filter(isFilled)
    .join(PARAGRAPHS)
    .concat('\n');
