/** The blocks of an article as nodes of Markdown's tree (CommonMark with GitHub's tables). */
import type { BlockContent, ListItem as ItemNode, List as ListNode, Paragraph as ParagraphNode, TableRow } from 'mdast';
import type { Block, Box, Inline, List, Photo, Quote, Subhead, Table } from '../../article/article';
import { isBlank, plain, trimInline } from '../../article/inline';
import type { Plates } from '../plates';
import { phrasing } from './phrasing';

export const paragraph = (text: Inline): readonly ParagraphNode[] =>
  isBlank(text) ? [] : [{ type: 'paragraph', children: phrasing(trimInline(text)) }];

const heading = ({ level, text }: Subhead): readonly BlockContent[] =>
  isBlank(text) ? [] : [{ type: 'heading', depth: level, children: phrasing(trimInline(text), 'space') }];

const quote = ({ text, attribution }: Quote): readonly BlockContent[] => {
  const speaker = attribution === '' ? [] : paragraph(plain(`— ${attribution}`));
  const children = [...paragraph(text), ...speaker];
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
};

const list = ({ ordered, start, items }: List): readonly ListNode[] => {
  const children = items.map(
    ({ text, sublist }): ItemNode => ({
      type: 'listItem',
      spread: false,
      children: [...paragraph(text), ...(sublist === null ? [] : list(sublist))],
    }),
  );
  return children.length === 0
    ? []
    : [{ type: 'list', ordered, ...(start === undefined ? {} : { start }), spread: false, children }];
};

const row = (cells: readonly Inline[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(trimInline(cell), 'html') })),
});

/** A table of GitHub's always has a head: where ours has none, its cells are empty. */
const table = ({ header, rows }: Table): readonly BlockContent[] => {
  const [first] = rows;
  if (!first) return [];
  const head = header ? [] : [row(first.map(() => []))];
  return [{ type: 'table', children: [...head, ...rows.map(row)] }];
};

/** The picture, and under it in the same paragraph its caption and credit: nothing can come between them. */
export const photo = ({ asset, alt, caption, credit }: Photo, plates: Plates): readonly ParagraphNode[] => {
  const url = asset === null ? undefined : plates.photos.get(asset);
  const creditText = credit === '' ? [] : plain(`${isBlank(caption) ? '' : ' '}${plates.creditPrefix}${credit}`);
  const words = phrasing(trimInline([...trimInline(caption), ...creditText]));
  const picture = url === undefined ? [] : [{ type: 'image' as const, url, alt: alt.replace(/\s+/gu, ' ') }];
  const between = picture.length > 0 && words.length > 0 ? [{ type: 'break' as const }] : [];
  const children = [...picture, ...between, ...words];
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
};

/** Between tags with an empty line inside each, so that what stands between is Markdown still. */
const box = ({ blocks }: Box, plates: Plates): readonly BlockContent[] => {
  const inside = blocks.flatMap((inner) => block(inner, plates));
  if (inside.length === 0) return [];
  return [{ type: 'html', value: '<aside>' }, ...inside, { type: 'html', value: '</aside>' }];
};

export const block = (each: Block, plates: Plates): readonly BlockContent[] => {
  switch (each.type) {
    case 'paragraph':
      return paragraph(each.text);
    case 'subhead':
      return heading(each);
    case 'quote':
      return quote(each);
    case 'list':
      return list(each);
    case 'table':
      return table(each);
    case 'photos':
      return each.photos.flatMap((one) => photo(one, plates));
    case 'box':
      return box(each, plates);
    case 'rule':
      return [{ type: 'thematicBreak' }];
  }
};
