/** Makes a finished PDF of what the engine printed: header, footer and page numbers, and all that it says about itself. */
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { describePdf } from './describe-pdf';
import { drawFurniture } from './draw-furniture';
import { furnitureOf, SIDES } from './furniture';
import type { PdfFacts } from './pdf-facts';
import { openCase } from './set-line';

/** Nothing is done in slices: this runs beside the window, where nobody waits for the thread. */
const AT_ONCE = Number.POSITIVE_INFINITY;

/** Pure: the same bytes and facts give the same file. Rejects where `printed` is no PDF. */
export const finishPdf = async (printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array> => {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const set = openCase(document);
  const pages = document.getPages();
  for (const [i, page] of pages.entries()) {
    const number = { first: i === 0, page: String(i + 1), pages: String(pages.length) };
    await drawFurniture(page, furnitureOf(facts, number), SIDES[facts.paper], set);
  }
  describePdf(document, facts, printed);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: AT_ONCE });
};
