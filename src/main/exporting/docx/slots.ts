/** The slots of an article as paragraphs and tables, in the layout's order. */
import { Paragraph, type Table } from 'docx';
import type { Article, Block } from '#shared/article/article';
import { printByline } from '#shared/article/byline';
import { isBlank } from '#shared/article/inline';
import { bodyWithEndMark } from '#shared/layout/end-mark';
import { formatDateline } from '#shared/layout/format-dateline';
import { type HouseLayout, SLOTS, type SlotName } from '#shared/layout/house-layout';
import { setBox } from './box';
import type { Numbering } from './numbering';
import { type PhotoShelf, setPhoto, setPhotos } from './photos';
import { BODY_PROSE, setList, setProse, setQuote, styled, styledLine } from './prose';
import { setTable } from './table';

export type Part = Paragraph | Table;

export interface Desk {
  readonly layout: HouseLayout;
  readonly numbering: Numbering;
  readonly shelf: PhotoShelf;
}

const setBlock = (block: Block, { numbering, shelf }: Desk): readonly Part[] => {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return [setProse(block, BODY_PROSE)];
    case 'quote':
      return setQuote(block);
    case 'list':
      return setList(block, numbering, BODY_PROSE);
    case 'table':
      return setTable(block);
    case 'photos':
      return setPhotos(block, shelf);
    case 'box':
      return setBox(block, numbering);
    case 'rule':
      return [new Paragraph({ style: 'Rule' })];
  }
};

const setSlot = (slot: SlotName, article: Article, desk: Desk): readonly Part[] => {
  const { layout } = desk;
  switch (slot) {
    case 'dateline':
      return article.dateline === null ? [] : [styledLine('Dateline', formatDateline(article.dateline, layout))];
    case 'headline':
      return isBlank(article.headline) ? [] : [styled('Title', article.headline)];
    case 'lead':
      return isBlank(article.lead) ? [] : [styled('Lead', article.lead)];
    case 'photo':
      return article.photos.flatMap((photo) => setPhoto(photo, desk.shelf));
    case 'body':
      return bodyWithEndMark(article.body, layout.endMark).flatMap((block) => setBlock(block, desk));
    case 'byline': {
      const line = printByline(article.byline, layout.byline.separator);
      return line === '' ? [] : [styledLine('Byline', line)];
    }
  }
};

/** The layout's slots, then any it does not name: an article from another layout loses nothing. */
export const setArticle = (article: Article, desk: Desk): readonly Part[] =>
  [...new Set([...desk.layout.slots.map(({ slot }) => slot), ...SLOTS])].flatMap((slot) =>
    setSlot(slot, article, desk),
  );
