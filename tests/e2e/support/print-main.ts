/** The smallest main program that makes PDFs: what the end-to-end tests of PDF start instead of the whole desk. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, nativeImage, webContents } from 'electron';
import type { Article } from '#shared/article/article';
import { assetsOf } from '#shared/article/photos';
import type { Paper } from '#shared/exporting/formats';
import type { Difference } from '#shared/exporting/order';
import type { Theme } from '#shared/exporting/theme';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { makeHere } from '../../../src/main/exporting/making/make-here';
import { openHiddenPage } from '../../../src/main/exporting/pdf/hidden-page';
import { withMarginBoxes } from '../../../src/main/exporting/pdf/margin-boxes';
import { type PdfFacts, pdfFactsOf } from '../../../src/main/exporting/pdf/pdf-facts';
import { createPdfPrinter } from '../../../src/main/exporting/pdf/pdf-printer';
import { type PrintedOnPaper, printArticle } from '../../../src/main/exporting/pdf/print-article';
import type { Printed } from '../../../src/main/exporting/pdf/print-lane';
import { openPrintView } from '../../../src/main/exporting/pdf/print-view';
import { createSystemDisk } from '../../../src/main/library/patient-disk';

export interface TestOrder {
  readonly article: Article;
  readonly paper: Paper;
  /** Where the PDF goes. */
  readonly file: string;
  /** Where photos lie under their asset names. */
  readonly photos: string;
  /** What the PDF should say, where that is not what it was made of. */
  readonly against?: Article;
}

/** A page, or a fragment in a page of its own. */
export interface TestPage extends TestOrder {
  readonly format: 'html' | 'cms';
  readonly theme: Theme;
}

export interface TestPdf {
  /** Of the page that was printed, in letters. */
  readonly pageLength: number;
  /** As its proof found it: null where it says what the article says. */
  readonly difference: Difference | null;
}

export interface PrintDesk {
  readonly run: (order: TestOrder) => Promise<TestPdf>;
  /** Of a PDF that lies there already: the difference, or that it is no PDF. */
  readonly prove: (order: TestOrder) => Promise<Difference | 'not-a-pdf' | null>;
  /** Written to the order's file, and opened in a window that scripts may run in. */
  readonly show: (order: TestPage) => Promise<void>;
  readonly print: (page: string) => Promise<Printed>;
  /** The pages as a printer gets them, as a PDF without what is drawn afterwards. */
  readonly printAsForPaper: (order: TestOrder) => Promise<Printed>;
  readonly printOnPaper: (order: TestOrder) => Promise<PrintedOnPaper>;
  readonly close: () => Promise<void>;
  /** Kills every engine there is, as a full memory would. */
  readonly crash: () => void;
  readonly engines: () => number;
  readonly windows: () => number;
  /** A photo in base64 that compresses badly, as photos of leaves and crowds do. */
  readonly drawPhoto: (photo: {
    readonly width: number;
    readonly height: number;
    readonly kind: 'jpg' | 'png';
  }) => string;
}

const printer = createPdfPrinter({ openView: openPrintView, timeoutMs: 20_000 });
const maker = makeHere(createSystemDisk());
const PUBLISHER = { name: 'Báo Kênh Rạch', address: '' };
let keys = 0;

const readPhotos = async ({ article, photos }: TestOrder) => {
  const read = await Promise.all(
    [...new Set(assetsOf(article))].map(async (name) => [name, await readFile(join(photos, name))] as const),
  );
  return new Map(read);
};

const lay = async (order: TestOrder, theme: Theme = { ...HOUSE, publisher: PUBLISHER }): Promise<number> => {
  keys += 1;
  const { article, paper } = order;
  const photos = await readPhotos(order);
  await maker.lay({
    key: keys,
    material: { article, layout: PORTAL, theme, paper, photoPlace: 'inside', photos, beside: new Map() },
  });
  return keys;
};

const pageOf = async (key: number): Promise<string> =>
  Buffer.from(await maker.make({ key, format: 'pdf' })).toString('utf8');

const factsOf = ({ article, paper }: TestOrder): PdfFacts => pdfFactsOf(article, { paper, publisher: PUBLISHER.name });

const run: PrintDesk['run'] = async (order) => {
  const key = await lay(order);
  const page = await pageOf(key);
  const printed = await printer.print(page);
  if (!printed.ok) throw new Error(printed.detail);
  const finished = await maker.finish({ key, format: 'pdf', printed: printed.pdf });
  const { against = order.article } = order;
  const proving = await lay({ ...order, article: against });
  const difference = await maker.prove({ key: proving, format: 'pdf', file: finished });
  await maker.clear({ key });
  await maker.clear({ key: proving });
  await writeFile(order.file, finished);
  return { pageLength: page.length, difference };
};

const show: PrintDesk['show'] = async (order) => {
  const key = await lay(order, order.theme);
  const made = Buffer.from(await maker.make({ key, format: order.format })).toString('utf8');
  const around = (fragment: string): string =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>CMS</title></head><body><main>${fragment}</main></body></html>`;
  await writeFile(order.file, order.format === 'html' ? made : around(made));
  const window = new BrowserWindow({ show: false, width: 900, height: 900 });
  await window.loadFile(order.file);
};

const desk: PrintDesk = {
  run,
  show,
  prove: async (order) => {
    const key = await lay(order);
    return maker.prove({ key, format: 'pdf', file: order.file }).catch(() => 'not-a-pdf');
  },
  print: (page) => printer.print(page),
  printAsForPaper: async (order) => printer.print(withMarginBoxes(await pageOf(await lay(order)), factsOf(order))),
  printOnPaper: async (order) => printArticle(await pageOf(await lay(order)), factsOf(order), openHiddenPage),
  close: () => printer.close(),
  crash: () => {
    for (const contents of webContents.getAllWebContents()) contents.forcefullyCrashRenderer();
  },
  engines: () => webContents.getAllWebContents().length,
  windows: () => BrowserWindow.getAllWindows().length,
  drawPhoto: ({ width, height, kind }) => {
    const pixels = Uint8Array.from({ length: width * height * 4 }, (_, i) =>
      i % 4 === 3 ? 255 : Math.imul(i, 2_654_435_761) >>> 24,
    );
    const picture = nativeImage.createFromBitmap(Buffer.from(pixels), { width, height });
    return (kind === 'png' ? picture.toPNG() : picture.toJPEG(85)).toString('base64');
  },
};

/** `run` and the others are called from the test, inside this process. */
Object.assign(globalThis, { desk });
app.on('window-all-closed', () => undefined);
