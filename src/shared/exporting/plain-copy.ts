/** An article as plain text in the order a portal page has it: what any program opens, and what the importer reads back. */
import type { Block, Content, List } from '../article/article';
import { printByline } from '../article/byline';
import { textOf } from '../article/inline';
import { canClose } from '../layout/end-mark';
import { formatDateline } from '../layout/format-dateline';
import type { HouseLayout } from '../layout/house-layout';
import { captionText, quoteTexts, rowTexts } from './plain-blocks';

const listLines = (list: List, depth: number): readonly string[] =>
  list.items.flatMap((item, i) => [
    `${'  '.repeat(depth)}${list.ordered ? `${i + 1}.` : '-'} ${textOf(item.text)}`,
    ...(item.sublist ? listLines(item.sublist, depth + 1) : []),
  ]);

/** What stands before a credit, in the article's own language. */
export const creditPrefixOf = ({ credit, language }: HouseLayout): string =>
  language === 'vi' ? credit.vi : credit.en;

const isFilled = (part: string): boolean => part !== '';

const PARAGRAPHS = '\n\n';

const blockCopy = (block: Block, layout: HouseLayout, between: string): string => {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return textOf(block.text);
    case 'quote':
      return quoteTexts(block).join('\n');
    case 'list':
      return listLines(block, 0).join('\n');
    case 'table':
      return rowTexts(block).join('\n');
    case 'photos':
      return block.photos
        .map((photo) => captionText(photo, creditPrefixOf(layout)))
        .filter(isFilled)
        .join(between);
    case 'box':
      return block.blocks.map((inner) => blockCopy(inner, layout, between)).join(between);
    case 'rule':
      return '* * *';
  }
};

/** Blocks as lines, one after another without empty ones: what is pasted where text has no paragraphs, as in a chat. */
export const blocksText = (blocks: readonly Block[], layout: HouseLayout): string =>
  blocks
    .map((block) => blockCopy(block, layout, '\n'))
    .filter(isFilled)
    .join('\n');

/** Close to the last word, or on a line of its own after what ends in none. */
const bodyCopy = ({ body }: Content, layout: HouseLayout): readonly string[] => {
  const parts = body.map((block) => blockCopy(block, layout, PARAGRAPHS)).filter(isFilled);
  const last = body.at(-1);
  if (last === undefined || layout.endMark === null) return parts;
  return canClose(last)
    ? [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${layout.endMark}`]
    : [...parts, layout.endMark];
};

/** Paragraphs are parted by an empty line; the end mark stands after the last one. */
export const plainCopy = (content: Content, layout: HouseLayout): string =>
  [
    textOf(content.headline),
    content.dateline ? formatDateline(content.dateline, layout) : '',
    textOf(content.lead),
    ...content.photos.map((photo) => captionText(photo, creditPrefixOf(layout))),
    ...bodyCopy(content, layout),
    printByline(content.byline, layout.byline.separator),
  ]
    .filter(isFilled)
    .join(PARAGRAPHS)
    .concat('\n');
