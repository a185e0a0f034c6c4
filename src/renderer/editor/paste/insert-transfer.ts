/** What the clipboard or a drag brings as text, put in at the caret: HTML where there is any, else plain text; Word's and Lexical's own formats are not read. */
import type { Block } from '#shared/article/article';
import { htmlToBlocks } from './html-to-blocks';
import { $insertBlocks } from './insert-blocks';
import { textToBlocks } from './text-to-blocks';

export const blocksOf = (data: DataTransfer): readonly Block[] => {
  const html = data.getData('text/html');
  const blocks = html === '' ? [] : htmlToBlocks(html);
  return blocks.length > 0 ? blocks : textToBlocks(data.getData('text/plain') || data.getData('text/uri-list'));
};

/** @returns whether there was any text. */
export const $insertTransfer = (data: DataTransfer): boolean => {
  const blocks = blocksOf(data);
  $insertBlocks(blocks);
  return blocks.length > 0;
};
