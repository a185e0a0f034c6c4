/** Turns HTML into PDF again and again, on one hidden page of Electron's engine. */
import { openHiddenPage } from './hidden-page';

export interface PrintView {
  /** One page at a time. Rejects where the engine fails; a view that failed once is not used again. */
  print(page: string): Promise<Uint8Array>;
  /** What its process takes, in bytes; 0 where that is not known. */
  weight(): number;
  close(): void;
}

/** Margins and paper are the page's own (`@page`), and what stands in the margins is drawn later; headings become the outline, elements become tags. */
const OPTIONS = {
  printBackground: true,
  preferCSSPageSize: true,
  pageSize: 'A4',
  generateTaggedPDF: true,
  generateDocumentOutline: true,
  displayHeaderFooter: false,
} as const;

export const openPrintView = (): PrintView => {
  const page = openHiddenPage();
  const run = async (html: string): Promise<Uint8Array> => {
    await page.load(html);
    return page.contents.printToPDF(OPTIONS);
  };
  return {
    print: (html) => page.unlessStopped(run(html)),
    weight: page.weight,
    close: page.close,
  };
};
