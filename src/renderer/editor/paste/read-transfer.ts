/** What the clipboard or a drag brings: our own blocks, else HTML, else plain text. Of Word's RTF only the pictures are read; Lexical's own format is not. */
import type { Conversion, ReadBlock } from '#shared/importing/document';
import { blocksOf } from '#shared/importing/markup/blocks-of';
import { withCredits } from '#shared/importing/markup/credits';
import { legacyReader } from '#shared/importing/markup/legacy-text';
import { type PageElement, pageText } from '#shared/importing/markup/page-node';
import { readOwn } from '../copying/own-flavour';
import { filesOf, isPicture } from '../photo/files-of';
import { cutLong } from './cut-long';
import { parsePage } from './parse-page';
import { type FindPicture, type Paste, pictureFinder, takePictures } from './pasted-photos';
import { NONE_LEFT } from './pictures-left';
import { textToBlocks } from './text-to-blocks';
import { joinWrappedLines } from './wrapped-lines';

/** The HTML of a paste, read. */
export interface PastedPage {
  readonly blocks: readonly ReadBlock[];
  readonly find: FindPicture;
  /** From a word processor: all of it is meant. A page of the web has menus. */
  readonly isDocument: boolean;
}

export interface ReadTransfer extends Paste {
  /** Text that was in an old alphabet of bytes. */
  readonly conversions: readonly Conversion[];
  /** null for text alone. */
  readonly page: PastedPage | null;
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
  const blocks = withCredits(blocksOf(page, { convert: legacy.convert }).blocks);
  const flavours = { rtf: data.getData('text/rtf'), files: filesOf(data).filter(isPicture) };
  const find = pictureFinder(page, flavours, hasText(blocks));
  const taken = takePictures(blocks, find);
  return {
    ...taken,
    blocks: cutLong(taken.blocks),
    conversions: legacy.conversions(),
    page: { blocks, find, isDocument: isFromWordProcessor(html) },
  };
};

export interface ReadText {
  readonly text: string;
  readonly conversions: readonly Conversion[];
}

/** The plain lines, in Unicode; those that a page's width has broken are whole again. */
export const readPlain = (data: DataTransfer): ReadText => {
  const text = data.getData('text/plain');
  const legacy = legacyReader(text);
  return { text: joinWrappedLines(legacy.convert(text, null)), conversions: legacy.conversions() };
};

/** A PDF's page in a browser: its HTML breaks every line as the page does, and holds nothing else that its plain lines do not. */
const isFromPdf = (html: string, text: string): boolean =>
  /<br role="presentation">/iu.test(html) && text.trim() !== '';

export const readTransfer = (data: DataTransfer): ReadTransfer => {
  const own = readOwn(data);
  if (own !== null) return { blocks: own.blocks, pictures: [], left: NONE_LEFT, conversions: [], page: null };
  const html = data.getData('text/html');
  const read = html === '' || isFromPdf(html, data.getData('text/plain')) ? null : readHtml(html, data);
  if (read !== null && read.blocks.length > 0) return read;
  const { text, conversions } = readPlain(data);
  const blocks = cutLong(textToBlocks(text || data.getData('text/uri-list')));
  return { blocks, pictures: [], left: read?.left ?? NONE_LEFT, conversions, page: null };
};
