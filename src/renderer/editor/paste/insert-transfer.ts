/** What the clipboard or a drag brings as text, put in at the caret: our own blocks, else HTML, else plain text; Word's and Lexical's own formats are not read. */
import { readOwn } from '../copying/own-flavour';
import { type ReadPage, readPage } from './html-to-blocks';
import { $insertBlocks } from './insert-blocks';
import { textToBlocks } from './text-to-blocks';

const NOTHING: ReadPage = { blocks: [], pictures: 0 };

export const readTransfer = (data: DataTransfer): ReadPage => {
  const own = readOwn(data);
  if (own !== null) return { blocks: own.blocks, pictures: 0 };
  const html = data.getData('text/html');
  const page = html === '' ? NOTHING : readPage(html);
  if (page.blocks.length > 0) return page;
  return { ...page, blocks: textToBlocks(data.getData('text/plain') || data.getData('text/uri-list')) };
};

/** @returns what was put in. */
export const $insertTransfer = (data: DataTransfer): ReadPage => {
  const page = readTransfer(data);
  $insertBlocks(page.blocks);
  return page;
};
