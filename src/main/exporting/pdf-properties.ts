/** What a PDF says about itself: title, authors, subject, keywords, language and dates, set without touching its pages or tags. */
import type { PageFacts } from '#shared/exporting/html/page-facts';

const CREATOR = 'Dateline';

/** @returns a PDF with the same pages, smaller where its bookkeeping could be packed. Rejects where `pdf` is no PDF. */
export const setPdfProperties = async (
  pdf: Uint8Array,
  facts: PageFacts,
  keywords: readonly string[],
): Promise<Uint8Array> => {
  const { ParseSpeeds, PDFDocument } = await import('pdf-lib');
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.authors.join(', '));
  document.setSubject(facts.description);
  // One text with commas: the library would join a list with spaces, and names have spaces of their own.
  document.setKeywords([keywords.join(', ')]);
  document.setLanguage(facts.language);
  document.setCreator(CREATOR);
  // The article's own dates, not the clock's: the same article gives the same file.
  document.setCreationDate(new Date(facts.published ?? facts.modified));
  document.setModificationDate(new Date(facts.modified));
  return document.save({
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  });
};
