/** Every text of an article's slots, changed in its place: the one walk through a content for whatever fills in or normalises. */
import type { Block, Box, Content, Inline, List, Photo, Quote, Table } from '../article/article';

/** Where a text stands, as a path: `headline`, `body/3/1`, `photos/0/caption`. */
export type TextPath = string;

export interface TextHands {
  readonly inline: (text: Inline, at: TextPath) => Inline;
  /** Of a text without marks: a name, a credit, a place. */
  readonly line: (text: string, at: TextPath) => string;
}

const mapList = (list: List, at: TextPath, hands: TextHands): List => ({
  ...list,
  items: list.items.map(({ text, sublist }, i) => ({
    text: hands.inline(text, `${at}/${i}`),
    sublist: sublist === null ? null : mapList(sublist, `${at}/${i}`, hands),
  })),
});

const mapPhoto = (photo: Photo, at: TextPath, hands: TextHands): Photo => ({
  ...photo,
  alt: hands.line(photo.alt, `${at}/alt`),
  caption: hands.inline(photo.caption, `${at}/caption`),
  credit: hands.line(photo.credit, `${at}/credit`),
});

const mapQuote = (quote: Quote, at: TextPath, hands: TextHands): Quote => ({
  ...quote,
  text: hands.inline(quote.text, at),
  attribution: hands.line(quote.attribution, `${at}/attribution`),
});

const mapTable = (table: Table, at: TextPath, hands: TextHands): Table => ({
  ...table,
  rows: table.rows.map((row, y) => row.map((cell, x) => hands.inline(cell, `${at}/${y}/${x}`))),
});

const mapInBox = (block: Box['blocks'][number], at: TextPath, hands: TextHands): Box['blocks'][number] =>
  block.type === 'list' ? mapList(block, at, hands) : { ...block, text: hands.inline(block.text, at) };

const mapBlock = (block: Block, at: TextPath, hands: TextHands): Block => {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return { ...block, text: hands.inline(block.text, at) };
    case 'quote':
      return mapQuote(block, at, hands);
    case 'list':
      return mapList(block, at, hands);
    case 'table':
      return mapTable(block, at, hands);
    case 'photos':
      return { ...block, photos: block.photos.map((photo, i) => mapPhoto(photo, `${at}/${i}`, hands)) };
    case 'box':
      return { ...block, blocks: block.blocks.map((inner, i) => mapInBox(inner, `${at}/${i}`, hands)) };
    case 'rule':
      return block;
  }
};

/** In the order of the slots. */
export const mapTexts = (content: Content, hands: TextHands): Content => ({
  dateline:
    content.dateline === null || content.dateline.place === null
      ? content.dateline
      : { ...content.dateline, place: hands.line(content.dateline.place, 'dateline/place') },
  headline: hands.inline(content.headline, 'headline'),
  lead: hands.inline(content.lead, 'lead'),
  photos: content.photos.map((photo, i) => mapPhoto(photo, `photos/${i}`, hands)),
  body: content.body.map((block, i) => mapBlock(block, `body/${i}`, hands)),
  byline: content.byline.map(({ name, role }, i) => ({
    name: hands.line(name, `byline/${i}`),
    role: role === null ? null : hands.line(role, `byline/${i}/role`),
  })),
});
