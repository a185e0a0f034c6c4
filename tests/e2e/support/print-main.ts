/** The smallest main program that exports: what the end-to-end tests of PDF and HTML start instead of the whole desk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, nativeImage, webContents } from 'electron';
import type { Article } from '#shared/article/article';
import type { ExportFormat } from '#shared/ipc';
import { PORTAL } from '#shared/layout/portal';
import { type ExportOutcome, exportArticle } from '../../../src/main/exporting/export-article';
import { createPdfPrinter } from '../../../src/main/exporting/pdf-printer';
import type { Printed } from '../../../src/main/exporting/print-lane';
import { openPrintView } from '../../../src/main/exporting/print-view';
import { createSystemDisk } from '../../../src/main/library/patient-disk';

export interface TestOrder {
  readonly article: Article;
  readonly formats: readonly ExportFormat[];
  readonly folder: string;
  /** Where photos lie under their asset names. */
  readonly photos: string;
}

export interface PrintDesk {
  readonly run: (order: TestOrder) => Promise<readonly ExportOutcome[]>;
  readonly print: (page: string) => Promise<Printed>;
  readonly close: () => Promise<void>;
  /** Kills every engine there is, as a full memory would. */
  readonly crash: () => void;
  readonly engines: () => number;
  readonly windows: () => number;
  /** A JPEG in base64 that compresses badly, as photos of leaves and crowds do. */
  readonly drawPhoto: (size: { readonly width: number; readonly height: number }) => string;
}

const printer = createPdfPrinter({ openView: openPrintView, timeoutMs: 20_000 });
const disk = createSystemDisk();

const run: PrintDesk['run'] = ({ article, formats, folder, photos }) =>
  exportArticle(
    { article, layout: PORTAL, formats, folder },
    {
      disk,
      printer,
      now: () => performance.now(),
      readPhoto: (name) => readFile(join(photos, name)).catch(() => null),
    },
  );

const desk: PrintDesk = {
  run,
  print: (page) => printer.print(page),
  close: () => printer.close(),
  crash: () => {
    for (const contents of webContents.getAllWebContents()) contents.forcefullyCrashRenderer();
  },
  engines: () => webContents.getAllWebContents().length,
  windows: () => BrowserWindow.getAllWindows().length,
  drawPhoto: ({ width, height }) => {
    const pixels = Uint8Array.from({ length: width * height * 4 }, (_, i) =>
      i % 4 === 3 ? 255 : Math.imul(i, 2_654_435_761) >>> 24,
    );
    return nativeImage.createFromBitmap(Buffer.from(pixels), { width, height }).toJPEG(85).toString('base64');
  },
};

/** `run` and the others are called from the test, inside this process. */
Object.assign(globalThis, { desk });
app.on('window-all-closed', () => undefined);
