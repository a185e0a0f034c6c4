/** What the clipboard or a drag brings: our own blocks, else HTML, else plain text. Of Word's RTF only the pictures are read; Lexical's own format is not. */
import type { Conversion, ReadBlock } from '#shared/importing/document';
import { blocksOf } from '#shared/importing/markup/blocks-of';
import { legacyReader } from '#shared/importing/markup/legacy-text';
import { type PageElement, pageText } from '#shared/importing/markup/page-node';
import { readOwn } from '../copying/own-flavour';
import { filesOf, isPicture } from '../photo/files-of';
import { parsePage } from './parse-page';
import { type FindPicture, type Paste, pictureFinder, takePictures } from './pasted-photos';
import { textToBlocks } from './text-to-blocks';

/** A text from a word processor: all of it is meant, and its lists and pictures are part of it. */
export interface PastedDocument {
  readonly blocks: readonly ReadBlock[];
  readonly find: FindPicture;
}

export interface ReadTransfer extends Paste {
  /** Text that was in an old alphabet of bytes. */
  readonly conversions: readonly Conversion[];
  /** null for a page of the web, and for text alone. */
  readonly document: PastedDocument | null;
}

const isFromWordProcessor = (html: string): boolean =>
  /schemas-microsoft-com:office:(?:office|word)|class=["']?Mso|id="docs-internal-guid|content="(?:LibreOffice|OpenOffice)/iu.test(
    html.slice(0, 200_000),
  );

const hasText = (blocks: readonly ReadBlock[]): boolean => blocks.some(({ block }) => block.type !== 'photos');

const wordsOf = (page: PageElement): string =>
  page.children.map((child) => (typeof child !== 'string' && child.tag === 'style' ? '' : pageText(child))).join(' ');

const readHtml = (html: string, data: DataTransfer): ReadTransfer => {
  const page = parsePage(html);
  const legacy = legacyReader(wordsOf(page));
  const { blocks } = blocksOf(page, { convert: legacy.convert });
  const flavours = { rtf: data.getData('text/rtf'), files: filesOf(data).filter(isPicture) };
  const find = pictureFinder(page, flavours, hasText(blocks));
  const document = isFromWordProcessor(html) ? { blocks, find } : null;
  return { ...takePictures(blocks, find), conversions: legacy.conversions(), document };
};

export interface ReadText {
  readonly text: string;
  readonly conversions: readonly Conversion[];
}

/** The plain lines, in Unicode. */
export const readPlain = (data: DataTransfer): ReadText => {
  const text = data.getData('text/plain');
  const legacy = legacyReader(text);
  return { text: legacy.convert(text, null), conversions: legacy.conversions() };
};

export const readTransfer = (data: DataTransfer): ReadTransfer => {
  const own = readOwn(data);
  if (own !== null) return { blocks: own.blocks, pictures: [], left: 0, conversions: [], document: null };
  const html = data.getData('text/html');
  const page = html === '' ? null : readHtml(html, data);
  if (page !== null && page.blocks.length > 0) return page;
  const { text, conversions } = readPlain(data);
  const blocks = textToBlocks(text || data.getData('text/uri-list'));
  return { blocks, pictures: [], left: page?.left ?? 0, conversions, document: null };
};
