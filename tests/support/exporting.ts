/** Exporting without a window or an engine: the real makers in this thread, into a folder of the test's. */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import type { ExportFormat } from '#shared/exporting/formats';
import { DEFAULT_MANNER, type ExportOutcome, type Manner } from '#shared/exporting/order';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { type ArticleOrder, exportArticle } from '../../src/main/exporting/export-article';
import { keepPhoto } from '../../src/main/exporting/keep-photo';
import { makeHere } from '../../src/main/exporting/making/make-here';
import { createMakers } from '../../src/main/exporting/making/makers';
import type { PdfPrinter } from '../../src/main/exporting/pdf/pdf-printer';
import { toFolder } from '../../src/main/exporting/placing/to-folder';
import type { ExportTools } from '../../src/main/exporting/tools';
import { createSystemDisk } from '../../src/main/library/patient-disk';

export const NOON = new Date('2024-03-08T05:00:00.000Z');

/** A page without a word. */
export const blankPrinter: PdfPrinter = {
  print: async () => {
    const document = await PDFDocument.create();
    document.addPage();
    return { ok: true, pdf: await document.save() };
  },
  close: async () => undefined,
};

export const exportTools = (changes: Partial<ExportTools> = {}): ExportTools => {
  const disk = changes.disk ?? createSystemDisk();
  return {
    disk,
    readPhoto: async () => null,
    resizePhoto: keepPhoto,
    redrawPhoto: keepPhoto,
    makers: createMakers(makeHere(disk)),
    printer: blankPrinter,
    now: () => 0,
    clock: () => NOON,
    ...changes,
  };
};

export const readingFrom =
  (photos: ReadonlyMap<AssetName, Uint8Array>): ExportTools['readPhoto'] =>
  async (name) =>
    photos.get(name) ?? null;

export interface TestOrder extends Partial<Omit<ArticleOrder, 'manner' | 'article'>> {
  readonly article: Article;
  readonly folder: string;
  readonly formats: readonly ExportFormat[];
  readonly manner?: Partial<Manner>;
  readonly replace?: boolean;
}

/** One article into a folder. */
export const exportInto = async (
  { folder, formats, manner = {}, replace = false, ...order }: TestOrder,
  tools: ExportTools = exportTools(),
): Promise<readonly ExportOutcome[]> =>
  exportArticle(
    {
      layout: PORTAL,
      theme: HOUSE,
      manner: { ...DEFAULT_MANNER, ...manner, formats },
      destination: await toFolder({ disk: tools.disk, folder, replace }),
      override: null,
      record: async () => null,
      tell: () => undefined,
      signal: new AbortController().signal,
      ...order,
    },
    tools,
  );
