/** A block as the document keeps it: clean text, no empty blocks or items. */
import type { Block, Box, Inline, List, ListItem, Paragraph, Photos, Quote, Subhead } from '../article/article';
import { isBlank, plain, trimInline } from '../article/inline';
import { startAt } from '../article/lists';
import { remembered } from '../remembered';
import { cleanInline, cleanLine } from './clean-text';
import { type KeepNumbers, keepNumbers } from './kept-numbers';
import { isBlankPhoto, tidyPhoto } from './tidy-photo';
import { tidyTable } from './tidy-table';

type Boxed = Box['blocks'][number];

const tidyText = (text: Inline): Inline => trimInline(cleanInline(text));

/** An item without text of its own hands its sublist's items up, so that nothing hangs under an empty bullet. */
const tidyItem = (item: ListItem): readonly ListItem[] => {
  const text = tidyText(item.text);
  const sublist = item.sublist ? tidyList(item.sublist) : null;
  if (!isBlank(text)) return [{ text, sublist }];
  return sublist ? sublist.items : [];
};

const tidyList = ({ start, ...list }: List): List | null => {
  const items = list.items.flatMap(tidyItem);
  return items.length === 0 ? null : { ...list, ...startAt(start ?? 1, list.ordered), items };
};

const tidyProse = <Prose extends Paragraph | Subhead>(block: Prose): readonly Prose[] => {
  const text = tidyText(block.text);
  return isBlank(text) ? [] : [{ ...block, text }];
};

const listAsBlocks = (block: List): readonly List[] => {
  const list = tidyList(block);
  return list ? [list] : [];
};

/** A speaker of whom no words are quoted stands as a paragraph. */
const tidyQuote = (block: Quote): readonly (Quote | Paragraph)[] => {
  const text = tidyText(block.text);
  const attribution = cleanLine(block.attribution);
  if (!isBlank(text)) return [{ ...block, text, attribution }];
  return attribution === '' ? [] : [{ type: 'paragraph', text: plain(attribution) }];
};

/** Several are a gallery, as wide as the text. */
const tidyPhotos = (block: Photos): readonly Photos[] => {
  const photos = block.photos.map(tidyPhoto).filter((photo) => !isBlankPhoto(photo));
  if (photos.length === 0) return [];
  return [{ ...block, position: photos.length > 1 ? 'full' : block.position, photos }];
};

const tidyBoxed = (block: Boxed, keep: KeepNumbers): readonly Boxed[] => {
  if (block.type !== 'list') return tidyProse(block);
  const list = keep(block, tidyList(block));
  return list ? [list] : [];
};

const tidyBox = (box: Box): readonly Box[] => {
  const keep = keepNumbers();
  const blocks = box.blocks.flatMap((block) => tidyBoxed(block, keep));
  return blocks.length === 0 ? [] : [{ ...box, blocks }];
};

const tidied = (block: Block): readonly Block[] => {
  switch (block.type) {
    case 'paragraph':
    case 'subhead':
      return tidyProse(block);
    case 'quote':
      return tidyQuote(block);
    case 'list':
      return listAsBlocks(block);
    case 'table':
      return tidyTable(block, tidyText);
    case 'photos':
      return tidyPhotos(block);
    case 'box':
      return tidyBox(block);
    case 'rule':
      return [block];
  }
};

/** @returns no block where there is neither text nor picture; for the same block always the same ones: a save arranges what has hardly changed. */
export const tidyBlock = remembered(tidied);
