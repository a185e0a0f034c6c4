/**
 * Articles through the whole way out, by format, beside the bytes of the same files written as safely with nothing proven; and what memory
 * grows by over a thousand. PDFs are in `pdf`: they need an engine. The unit is milliseconds for each hundred articles.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXPORT_FORMATS, type ExportFormat } from '#shared/exporting/formats';
import { DEFAULT_MANNER } from '#shared/exporting/order';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { placeFile } from '../src/main/exporting/export-folder';
import { keepPhoto } from '../src/main/exporting/keep-photo';
import { makeHere } from '../src/main/exporting/making/make-here';
import { createMakers } from '../src/main/exporting/making/makers';
import { RECIPES } from '../src/main/exporting/making/recipes';
import { toFolder } from '../src/main/exporting/placing/to-folder';
import { runOrder } from '../src/main/exporting/run-order';
import type { ExportTools } from '../src/main/exporting/tools';
import { createNodeDisk } from '../src/main/library/node-disk';
import { seededArticle } from './support/corpus';
import { measureTogether, report, spreadOf } from './support/measure';

const RUNS = 5;
const ARTICLES = 100;
const MANY = 1_000;
const MB = 1_000_000;

const disk = createNodeDisk();
const maker = makeHere(disk);
const tools: ExportTools = {
  disk,
  readPhoto: async () => null,
  resizePhoto: keepPhoto,
  redrawPhoto: keepPhoto,
  makers: createMakers(maker),
  printer: { print: async () => ({ ok: false, reason: 'engine-failed', detail: '' }), close: async () => undefined },
  now: () => performance.now(),
  clock: () => new Date(),
};

const inScratch = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  return work(folder).finally(() => rm(folder, { recursive: true }));
};

const exportAll = (folder: string, formats: readonly ExportFormat[], count: number, finished = (): void => undefined) =>
  toFolder({ disk, folder, replace: true }).then((destination) =>
    runOrder(
      {
        wanted: Array.from({ length: count }, (_, nth) => {
          const article = seededArticle(nth);
          return { id: article.id, load: async () => ({ ok: true as const, article }) };
        }),
        manner: { ...DEFAULT_MANNER, formats },
        theme: HOUSE,
        layoutOf: () => PORTAL,
        destination,
        override: null,
        record: async () => null,
        finished: async (outcomes) => {
          const failed = outcomes.find(({ ok }) => !ok);
          if (failed !== undefined) throw new Error(JSON.stringify(failed));
          finished();
        },
        onProgress: () => undefined,
        signal: new AbortController().signal,
        atOnce: 4,
      },
      tools,
    ),
  );

const filesOf = async (format: ExportFormat): Promise<readonly Uint8Array[]> => {
  const files: Uint8Array[] = [];
  for (let nth = 0; nth < ARTICLES; nth += 1) {
    const material = { layout: PORTAL, theme: HOUSE, paper: 'newspaper' as const, photoPlace: 'inside' as const };
    const none = { photos: new Map(), beside: new Map() };
    await maker.lay({ key: nth, material: { ...material, ...none, article: seededArticle(nth) } });
    files.push(await maker.make({ key: nth, format }));
    await maker.clear({ key: nth });
  }
  return files;
};

const writeAll = async (folder: string, files: readonly Uint8Array[]): Promise<void> => {
  for (const [nth, bytes] of files.entries())
    await placeFile(disk, { folder, stem: `tin-${nth}`, ending: 'bin', bytes, replace: true });
};

const measureFormat = (format: ExportFormat): Promise<void> =>
  inScratch(async (folder) => {
    const files = await filesOf(format);
    const [ours, floor] = await measureTogether(RUNS, [
      () => exportAll(folder, [format], ARTICLES),
      () => writeAll(folder, files),
    ]);
    if (ours && floor) report({ figure: `export as ${format}`, unit: 'ms', size: ARTICLES, ours, floor, runs: RUNS });
  });

/** What is held after the first hundred is held for good: caches, faces, code. */
const measureMemory = (): Promise<void> =>
  inScratch(async (folder) => {
    const formats = EXPORT_FORMATS.filter((format) => RECIPES[format].finish === undefined);
    const held: number[] = [];
    let done = 0;
    await exportAll(folder, formats, MANY, () => {
      done += 1;
      if (done % ARTICLES === 0) held.push(process.memoryUsage.rss() / MB);
    });
    const [first = 0, ...later] = held;
    const grown = spreadOf(later.map((rss) => rss - first));
    report({ figure: 'memory grown since the first hundred', unit: 'MB', size: MANY, ours: grown, runs: later.length });
  });

for (const format of EXPORT_FORMATS) if (RECIPES[format].finish === undefined) await measureFormat(format);
await measureMemory();
