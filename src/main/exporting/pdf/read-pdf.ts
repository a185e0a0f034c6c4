/** Reads a finished PDF back: the article's text in the order of its tags, without what each page adds, and the photos it shows. */
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import type { Reading } from '#shared/exporting/proof/reading';
import { isWholePdf } from '../whole-file';
import { keyOf, readMarkedContent } from './reading/marked-content';
import { readStructure } from './reading/structure';

export interface PdfReading extends Reading {
  readonly pages: number;
}

/** A text that goes on over a page's end is one text; lines within it are parted by a line break. Rejects where the bytes are no PDF, or not all of one. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfReading> => {
  // The library finds its way through a file that breaks off before its end; other readers may not.
  if (!isWholePdf(bytes)) throw new Error('not a whole PDF');
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const marked = readMarkedContent(document);
  let text = '';
  let photos = 0;
  for (const step of readStructure(document)) {
    const piece = step === 'break' ? undefined : marked.get(keyOf(step.page, step.mark));
    text += step === 'break' ? '\n' : (piece?.text ?? '');
    photos += piece?.pictures ?? 0;
  }
  return { text: text.replace(/\s*\n\s*/gu, '\n').trim(), pages: document.getPageCount(), photos };
};
