/** Prints a stored article on paper, as its PDF would be; a draft may be printed, for whoever reads it over. */
import type { ExportFailure, Failed } from '#shared/failures';
import type { Request } from '#shared/ipc';
import { type LayingParts, withLaid } from './lay-stored';
import { openHiddenPage } from './pdf/hidden-page';
import { pdfFactsOf } from './pdf/pdf-facts';
import { type PrintedOnPaper, printArticle } from './pdf/print-article';

export type PrintStored = (request: Request<'print/run'>) => Promise<{ readonly ok: true } | Failed<ExportFailure>>;

export const printStored =
  (parts: LayingParts): PrintStored =>
  (request) =>
    withLaid<PrintedOnPaper>(parts, request, async ({ maker, key }, article, { theme, paper }) => {
      const page = Buffer.from(await maker.make({ key, format: 'pdf' })).toString('utf8');
      return printArticle(page, pdfFactsOf(article, { paper, publisher: theme.publisher.name }), () =>
        openHiddenPage(),
      );
    });
