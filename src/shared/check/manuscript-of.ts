/** A stored article as the rules read it: its texts in reading order, each named by its path. */
import type { Article, Block, List, Photo, Table } from '../article/article';
import { printByline } from '../article/byline';
import { textOf } from '../article/inline';
import type { HouseLayout, SlotName } from '../layout/house-layout';
import { SLOTS } from '../layout/house-layout';
import type { Manuscript, Passage, PassageKind, PhotoFacts } from './manuscript';

type Written = Omit<Passage, 'slot'>;

const written = (key: string, kind: PassageKind, text: string): Written => ({ key, kind, text });

const listPassages = (list: List, path: string): readonly Written[] =>
  list.items.flatMap((item, i) => [
    written(`${path}/${i}`, 'item', textOf(item.text)),
    ...(item.sublist ? listPassages(item.sublist, `${path}/${i}`) : []),
  ]);

const tablePassages = (table: Table, path: string): readonly Written[] =>
  table.rows.flatMap((row, i) => row.map((cell, j) => written(`${path}/${i}/${j}`, 'cell', textOf(cell))));

const photoPassages = (photo: Photo, path: string): readonly Written[] => [
  written(`${path}/caption`, 'caption', textOf(photo.caption)),
  written(`${path}/credit`, 'credit', photo.credit),
  written(`${path}/alt`, 'alt', photo.alt),
];

const photosPassages = (photos: readonly Photo[], path: string): readonly Written[] =>
  photos.flatMap((photo, i) => photoPassages(photo, `${path}/${i}`));

const blockPassages = (block: Block, path: string): readonly Written[] => {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return [written(path, block.type, textOf(block.text))];
    case 'quote':
      return [
        written(path, 'quote', textOf(block.text)),
        written(`${path}/attribution`, 'attribution', block.attribution),
      ];
    case 'list':
      return listPassages(block, path);
    case 'table':
      return tablePassages(block, path);
    case 'photos':
      return photosPassages(block.photos, path);
    case 'box':
      return block.blocks.flatMap((inner, i) => blockPassages(inner, `${path}/${i}`));
    case 'rule':
      return [];
  }
};

const bodyPassages = (blocks: readonly Block[]): readonly Written[] =>
  blocks.flatMap((block, i) => blockPassages(block, `body/${i}`));

const slotPassages = (article: Checked, slot: SlotName, layout: HouseLayout): readonly Written[] => {
  switch (slot) {
    case 'dateline':
      return [];
    case 'headline':
    case 'lead':
      return [written(slot, slot, textOf(article[slot]))];
    case 'photo':
      return photosPassages(article.photos, 'photos');
    case 'body':
      return bodyPassages(article.body);
    case 'byline':
      // The line as it is printed and typed: findings about it are the same on the sheet.
      return [written('byline', 'byline', printByline(article.byline, layout.byline.separator))];
  }
};

const factsOf = (photos: readonly Photo[], path: string, slot: SlotName): readonly PhotoFacts[] =>
  photos.map(({ asset, alt, caption, credit }, i) => ({
    key: `${path}/${i}/caption`,
    slot,
    hasPicture: asset !== null,
    alt,
    caption: textOf(caption),
    credit,
  }));

const bodyFacts = (blocks: readonly Block[]): readonly PhotoFacts[] =>
  blocks.flatMap((block, i) => (block.type === 'photos' ? factsOf(block.photos, `body/${i}`, 'body') : []));

/** What of an article there is to check. */
type Checked = Pick<Article, 'language' | 'dateline' | 'headline' | 'lead' | 'photos' | 'body' | 'byline'>;

/** Total: what stands in a slot that the layout does not have comes last. */
export const manuscriptOf = (article: Checked, layout: HouseLayout): Manuscript => {
  const slots = new Set([...layout.slots.map(({ slot }) => slot), ...SLOTS]);
  const passages = [...slots].flatMap((slot) =>
    slotPassages(article, slot, layout).map((passage): Passage => ({ ...passage, slot })),
  );
  return {
    language: article.language,
    layout,
    dateline: article.dateline,
    byline: article.byline,
    photos: [...factsOf(article.photos, 'photos', 'photo'), ...bodyFacts(article.body)],
    passages: passages.filter(({ text }) => text.trim() !== ''),
  };
};
