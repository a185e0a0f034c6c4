/** Exports an article: one page, and from that very page the PDF, each put into the folder or refused with its reason. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { toFillIn } from '#shared/check/to-fill';
import { exportStem } from '#shared/exporting/file-name';
import { keywordsOf } from '#shared/exporting/html/keywords';
import { renderPage } from '#shared/exporting/html/page';
import { pageFacts } from '#shared/exporting/html/page-facts';
import type { ExportFailure } from '#shared/failures';
import type { Exported, ExportFormat } from '#shared/ipc';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Disk } from '../library/disk';
import { freeStem, placeFile } from './export-folder';
import { gatherResources, type ReadPhoto } from './page-resources';
import type { PdfPrinter } from './pdf-printer';
import { setPdfProperties } from './pdf-properties';
import { isWhole } from './whole-file';

export interface ExportOrder {
  readonly article: Article;
  readonly layout: HouseLayout;
  readonly formats: readonly ExportFormat[];
  readonly folder: string;
  /** True only where the person asked to overwrite; otherwise a new file gets `-2`, `-3` … */
  readonly replace?: boolean;
}

export interface ExportTools {
  readonly disk: Disk;
  readonly readPhoto: ReadPhoto;
  readonly printer: PdfPrinter;
  /** Milliseconds from any fixed point, never going back. */
  readonly now: () => number;
}

export type ExportOutcome = Exported & { readonly id: ArticleId };

type Made = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: ExportFailure };

const makePdf = async (page: string, article: Article, printer: PdfPrinter): Promise<Made> => {
  const printed = await printer.print(page);
  if (!printed.ok) return { ok: false, reason: printed.reason };
  if (!isWhole('pdf', printed.pdf)) return { ok: false, reason: 'damaged-output' };
  try {
    return { ok: true, bytes: await setPdfProperties(printed.pdf, pageFacts(article), keywordsOf(article)) };
  } catch {
    // The library that sets the properties reads the whole file; what it cannot read, a reader could not either.
    return { ok: false, reason: 'damaged-output' };
  }
};

const make = async (
  format: ExportFormat,
  page: string,
  { article }: ExportOrder,
  tools: ExportTools,
): Promise<Made> => {
  const made: Made =
    format === 'pdf' ? await makePdf(page, article, tools.printer) : { ok: true, bytes: Buffer.from(page, 'utf8') };
  return made.ok && !isWhole(format, made.bytes) ? { ok: false, reason: 'damaged-output' } : made;
};

const exportOne = async (
  format: ExportFormat,
  page: string,
  stem: string,
  order: ExportOrder,
  tools: ExportTools,
): Promise<ExportOutcome> => {
  const begun = tools.now();
  const id = order.article.id;
  const made = await make(format, page, order, tools);
  if (!made.ok) return { ...made, id, format };
  const { folder, replace = false } = order;
  const placed = await placeFile(tools.disk, { folder, stem, ending: format, bytes: made.bytes, replace });
  return placed.ok ? { ...placed, id, format, ms: Math.round(tools.now() - begun) } : { ...placed, id, format };
};

/**
 * @returns an outcome for each format, in the order asked for. One format's failure leaves the others their files. An article in which
 * something is still to be filled in becomes no file at all, whoever asks.
 */
export const exportArticle = async (order: ExportOrder, tools: ExportTools): Promise<readonly ExportOutcome[]> => {
  const { article, layout, folder, formats, replace = false } = order;
  if (toFillIn(article, layout).length > 0)
    return formats.map((format) => ({ ok: false, id: article.id, format, reason: 'unfilled' }));
  const page = renderPage(article, layout, await gatherResources(article, layout, tools.readPhoto));
  const wanted = exportStem(article, layout);
  const stem = replace ? wanted : await freeStem(tools.disk, folder, wanted, formats);
  return Promise.all(formats.map((format) => exportOne(format, page, stem, order, tools)));
};
