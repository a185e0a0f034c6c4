/** The main program in which PDFs are measured: the pool with all that it finishes and reads back, beside raw windows that print the same page. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { app, nativeImage } from 'electron';
import * as v from 'valibot';
import { assetNameSchema } from '#shared/article/identity';
import { chooseFaces } from '#shared/exporting/html/font-face';
import { renderPage } from '#shared/exporting/html/page';
import { PORTAL } from '#shared/layout/portal';
import { HOUSE_FACES } from '../../src/main/exporting/font-files';
import { pdfFactsOf } from '../../src/main/exporting/pdf/pdf-facts';
import { createPdfPrinter } from '../../src/main/exporting/pdf/pdf-printer';
import { openPrintView } from '../../src/main/exporting/pdf/print-view';
import { styleSum } from '../../src/main/exporting/style-sums';
import { articleOf, bridgeArticle, photoOf } from '../../tests/support/articles';

const ENGINES = 2;
/** As many as a batch has under way: one is printed while the next is made. */
const IN_FLIGHT = 4;
const MB = 1024;

export interface PdfBench {
  /** Both in milliseconds an article; in turns, so that a noisy moment falls on both. */
  readonly rate: (count: number) => Promise<{ readonly ours: number; readonly raw: number }>;
  /** Megabytes of main and of all engines, after so many articles each. */
  readonly memory: (stops: readonly number[]) => Promise<readonly number[]>;
}

const noise = (width: number, height: number): Buffer =>
  Buffer.from(
    Uint8Array.from({ length: width * height * 4 }, (_, i) =>
      i % 4 === 3 ? 255 : 90 + ((Math.imul(i, 2_654_435_761) >>> 24) % 80),
    ),
  );

const ASSET = v.parse(assetNameSchema, `${'a'.repeat(64)}.jpg`);

/** One page of a newspaper with a photo of about 300 kB. */
const makePage = (): { readonly page: string; readonly facts: ReturnType<typeof pdfFactsOf> } => {
  const jpeg = nativeImage.createFromBitmap(noise(960, 640), { width: 960, height: 640 }).toJPEG(70);
  const whole = bridgeArticle(photoOf(ASSET));
  const article = articleOf({ ...whole, body: whole.body.slice(0, 3) });
  const photos = new Map([[ASSET, `data:image/jpeg;base64,${jpeg.toString('base64')}`]]);
  const fonts = chooseFaces(HOUSE_FACES, article, '');
  const page = renderPage(article, PORTAL, { photos, fonts, words: 'vi', sumOf: styleSum, paper: 'newspaper' });
  return { page, facts: pdfFactsOf(article, { paper: 'newspaper', publisher: '' }) };
};

/** Hands `count` pieces of work out among `lanes`. */
const inLanes = async (count: number, lanes: number, work: (lane: number) => Promise<void>): Promise<void> => {
  let left = count;
  const run = async (lane: number): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await work(lane);
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => run(lane)));
};

const openFinishers = () => {
  const waiting = new Map<number, () => void>();
  const threads = Array.from({ length: ENGINES }, () => new Worker(join(__dirname, 'finisher.js')));
  for (const thread of threads)
    thread.on('message', ({ nth, photos }: { nth: number; photos: number }) => {
      if (photos !== 1) throw new Error('the photo is not in the PDF');
      waiting.get(nth)?.();
      waiting.delete(nth);
    });
  let count = 0;
  return (pdf: Uint8Array, facts: ReturnType<typeof pdfFactsOf>): Promise<void> =>
    new Promise((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      threads[count % ENGINES]?.postMessage({ nth: count, pdf, facts });
    });
};

const millisecondsEach = async (count: number, work: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / count;
};

const prepare = (): PdfBench => {
  const { page, facts } = makePage();
  const printer = createPdfPrinter({ openView: openPrintView, engines: ENGINES });
  const finish = openFinishers();
  const raw = Array.from({ length: ENGINES }, openPrintView);
  const printOurs = (count: number): Promise<void> =>
    inLanes(count, IN_FLIGHT, async () => {
      const printed = await printer.print(page);
      if (!printed.ok) throw new Error(printed.detail);
      await finish(printed.pdf, facts);
    });
  const printRaw = (count: number): Promise<void> =>
    inLanes(count, ENGINES, async (lane) => {
      await raw[lane]?.print(page);
    });
  const megabytes = (): number => app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / MB;
  return {
    rate: async (count) => ({
      ours: await millisecondsEach(count, () => printOurs(count)),
      raw: await millisecondsEach(count, () => printRaw(count)),
    }),
    memory: async (stops) => {
      const found: number[] = [];
      for (const [i, stop] of stops.entries()) {
        await printOurs(stop - (stops[i - 1] ?? 0));
        found.push(megabytes());
      }
      return found;
    },
  };
};

let prepared: PdfBench | null = null;
const bench = (): PdfBench => {
  prepared ??= prepare();
  return prepared;
};

/** Called from the bench, inside this process. Nothing is opened before: who starts this program waits for every page that is there at once. */
const pdfBench: PdfBench = {
  rate: (count) => bench().rate(count),
  memory: (stops) => bench().memory(stops),
};
Object.assign(globalThis, { pdfBench });
app.on('window-all-closed', () => undefined);
