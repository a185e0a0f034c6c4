/** Puts what is selected on the clipboard: HTML and lines for other programs, the document's own blocks for Dateline. */
import type { LexicalEditor } from 'lexical';
import type { Block, Content } from '#shared/article/article';
import { printByline } from '#shared/article/byline';
import { plain, textOf } from '#shared/article/inline';
import { inlineHtml } from '#shared/exporting/copying/blocks-html';
import { type Copied, copyArticle, copyBlocks } from '#shared/exporting/copying/copy-article';
import type { HouseLayout } from '#shared/layout/house-layout';
import { ownFlavour } from './own-flavour';
import { $picked, blocksOf, type Picked } from './picked';

/** By MIME type. */
export type Flavours = Readonly<Record<string, string>>;

const copyOf = (picked: Picked, layout: HouseLayout): Copied => {
  switch (picked.is) {
    case 'article':
      return copyArticle(picked.content, layout);
    case 'blocks':
      return copyBlocks(picked.blocks, layout);
    case 'text':
      return {
        html: inlineHtml(picked.text).normalize('NFC'),
        text: textOf(picked.text).normalize('NFC'),
      };
  }
};

const flavoursOf = (picked: Picked, layout: HouseLayout): Flavours => {
  const { html, text } = copyOf(picked, layout);
  const content = picked.is === 'article' ? picked.content : null;
  return { 'text/plain': text, 'text/html': html, ...ownFlavour({ blocks: blocksOf(picked), content }) };
};

/** For where there is text already: then it comes as blocks of the body. */
const blocksIn = ({ headline, lead, photos, body, byline }: Content, { byline: { separator } }: HouseLayout) => {
  const paragraphs = [headline, lead].map((text): Block => ({ type: 'paragraph', text }));
  const pictures: readonly Block[] = photos.length === 0 ? [] : [{ type: 'photos', position: 'full', photos }];
  const names: Block = { type: 'paragraph', text: plain(printByline(byline, separator)) };
  return [...paragraphs, ...pictures, ...body, names].filter((block) => !('text' in block) || block.text.length > 0);
};

export const articleFlavours = (content: Content, layout: HouseLayout): Flavours =>
  flavoursOf({ is: 'article', content, blocks: blocksIn(content, layout) }, layout);

/** @returns false where nothing is selected. */
export const $putCopy = (editor: LexicalEditor, data: DataTransfer, layout: HouseLayout): boolean => {
  const picked = $picked(editor, layout);
  if (picked === null) return false;
  for (const [type, written] of Object.entries(flavoursOf(picked, layout))) data.setData(type, written);
  return true;
};
