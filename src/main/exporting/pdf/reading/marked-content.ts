/** What stands under each mark of a PDF's pages: letters and pictures. What stands under no mark, as bullets and page numbers, is passed over. */
import { PDFArray, type PDFDocument, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';
import { lettersOfFont, type ReadLetters } from './font-letters';
import { readContent } from './read-content';
import { streamText } from './stream-bytes';

export interface Marked {
  readonly text: string;
  readonly pictures: number;
}

/** By page and mark, as `keyOf` joins them. */
export type MarkedContent = ReadonlyMap<string, Marked>;

/** @param page as in `12 0 R` */
export const keyOf = (page: string, mark: number): string => `${page} ${mark}`;

const contentOf = ({ node }: PDFPage): string => {
  const contents = node.Contents();
  return contents instanceof PDFArray
    ? Array.from({ length: contents.size() }, (_, i) => streamText(contents.lookup(i))).join('\n')
    : streamText(contents);
};

/** Fonts are shared by pages: each is read once. */
const readFontsOnce = () => {
  const known = new Map<PDFObject | undefined, ReadLetters>();
  return (font: PDFObject | undefined): ReadLetters => {
    const letters = known.get(font) ?? lettersOfFont(font);
    known.set(font, letters);
    return letters;
  };
};

export const readMarkedContent = (document: PDFDocument): MarkedContent => {
  const found = new Map<string, Marked>();
  const fontLetters = readFontsOnce();
  for (const page of document.getPages()) {
    const find = (mark: number, { text, pictures }: Marked): void => {
      const key = keyOf(page.ref.toString(), mark);
      const before = found.get(key);
      found.set(key, { text: (before?.text ?? '') + text, pictures: (before?.pictures ?? 0) + pictures });
    };
    readContent(contentOf(page), page.node.Resources(), { find, fontLetters });
  }
  return found;
};
