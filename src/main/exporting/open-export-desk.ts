/** The export desk of the window, with this machine's disk, threads and engine. */
import type { Events } from '#shared/ipc';
import { layoutIn } from '#shared/layout/layout-of';
import { builtFile } from '../built-file';
import type { Disk } from '../library/disk';
import type { Library } from '../library/library';
import type { OpenArticles } from '../open-articles';
import { createExportDesk, type ExportDesk } from './export-desk';
import { makeInThread } from './making/make-in-thread';
import { createMakers } from './making/makers';
import { createPdfPrinter } from './pdf/pdf-printer';
import { openPrintView } from './pdf/print-view';
import { photoReader } from './photo-reader';
import { createPreviews, type Previews } from './preview';
import type { PreviewShelf } from './preview-shelf';
import { type PrintStored, printStored } from './print-stored';
import { redrawPhoto } from './redraw-photo';
import { resizePhoto } from './resize-photo';
import type { ExportTools } from './tools';

export interface ExportDeskOpening {
  readonly library: Library;
  readonly articles: OpenArticles;
  readonly disk: Disk;
  readonly shelf: PreviewShelf;
  readonly tell: (step: Events['export-progress']) => void;
}

export interface OpenedExportDesk {
  readonly exports: ExportDesk;
  readonly previews: Previews;
  readonly print: PrintStored;
}

export const openExportDesk = (opening: ExportDeskOpening): OpenedExportDesk => {
  const { library, articles, disk, shelf, tell } = opening;
  const printer = createPdfPrinter({ openView: openPrintView });
  const makers = createMakers(makeInThread(builtFile('export-worker.js')));
  const tools: ExportTools = {
    disk,
    printer,
    makers,
    resizePhoto,
    redrawPhoto,
    readPhoto: photoReader(library),
    now: () => performance.now(),
    clock: () => new Date(),
  };
  const layoutOf = layoutIn(library.layouts);
  const exports = createExportDesk({ library, articles, tools, layoutOf, onProgress: tell });
  const end = async (): Promise<void> => {
    await exports.end();
    await Promise.allSettled([makers.close(), printer.close()]);
  };
  const laying = { library, tools, layoutOf };
  return { exports: { ...exports, end }, previews: createPreviews({ ...laying, shelf }), print: printStored(laying) };
};
