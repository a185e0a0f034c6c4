/** An article as plain text in the order a portal page has it: what any program opens, and what the importer reads back. */
import type { Content, List, Photo } from '../article/article';
import { printByline } from '../article/byline';
import { textOf } from '../article/inline';
import { formatDateline } from '../layout/format-dateline';
import type { HouseLayout } from '../layout/house-layout';

const listLines = (list: List, depth: number): readonly string[] =>
  list.items.flatMap((item, i) => [
    `${'  '.repeat(depth)}${list.ordered ? `${i + 1}.` : '-'} ${textOf(item.text)}`,
    ...(item.sublist ? listLines(item.sublist, depth + 1) : []),
  ]);

const captionLine = ({ caption, credit }: Photo, layout: HouseLayout): string => {
  const source = credit === '' ? '' : `${layout.language === 'vi' ? layout.credit.vi : layout.credit.en}${credit}`;
  return [textOf(caption), source].filter((part) => part !== '').join(' ');
};

/** Paragraphs are parted by an empty line; the end mark stands after the last one. */
export const plainCopy = (content: Content, layout: HouseLayout): string => {
  const body = content.body.map((block) =>
    block.type === 'list' ? listLines(block, 0).join('\n') : textOf(block.text),
  );
  const mark = body.length === 0 ? '' : (layout.endMark ?? '');
  return [
    textOf(content.headline),
    content.dateline ? formatDateline(content.dateline, layout) : '',
    textOf(content.lead),
    ...content.photos.map((photo) => captionLine(photo, layout)),
    `${body.join('\n\n')}${mark}`,
    printByline(content.byline, layout.byline.separator),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
};
