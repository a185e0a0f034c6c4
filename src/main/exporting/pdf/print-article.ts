/** Prints an article on paper: the very page that its PDF is made of, through the system's own dialog. */
import type { WebContentsPrintOptions } from 'electron';
import type { ExportFailure, Failed } from '#shared/failures';
import type { HiddenPage } from './hidden-page';
import { withMarginBoxes } from './margin-boxes';
import type { PdfFacts } from './pdf-facts';

export type PrintedOnPaper = { readonly ok: true } | Failed<ExportFailure>;

/** Paper and margins are the page's own, so that its lines and pages end where the PDF's do. */
const OPTIONS: WebContentsPrintOptions = {
  silent: false,
  printBackground: true,
  pageSize: 'A4',
  margins: { marginType: 'default' },
};

/** Electron says in English that somebody closed the dialog. */
const CANCELLED = /cancel/iu;

const sendToPrinter = ({ contents }: HiddenPage): Promise<PrintedOnPaper> =>
  new Promise((resolve) => {
    contents.print(OPTIONS, (done, why) => {
      if (done) resolve({ ok: true });
      else resolve({ ok: false, reason: CANCELLED.test(why) ? 'cancelled' : 'engine-failed' });
    });
  });

/**
 * Resolves when the printer has the article or the person thought better of it; the dialog may stand open for as long as it likes.
 * @param page as for the PDF: rendered for its paper
 */
export const printArticle = async (
  page: string,
  facts: PdfFacts,
  openPage: () => HiddenPage,
): Promise<PrintedOnPaper> => {
  const hidden = openPage();
  const run = async (): Promise<PrintedOnPaper> => {
    await hidden.load(withMarginBoxes(page, facts));
    return sendToPrinter(hidden);
  };
  try {
    return await hidden.unlessStopped(run());
  } catch {
    return { ok: false, reason: 'engine-failed' };
  } finally {
    hidden.close();
  }
};
