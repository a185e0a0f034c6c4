/** `export`: articles of the library, or files that are imported on the way, become files in a folder or in one archive there. */
import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { toInstant } from '#shared/article/identity';
import { allThemes, themeOf } from '#shared/exporting/themes';
import { layoutIn } from '#shared/layout/layout-of';
import { EMPTY_NEWSROOM, type Newsroom } from '#shared/newsroom/newsroom';
import { builtFile } from '../built-file';
import { keepPhoto } from '../exporting/keep-photo';
import { makeInThread } from '../exporting/making/make-in-thread';
import { createMakers, type Makers } from '../exporting/making/makers';
import { photoReader } from '../exporting/photo-reader';
import { placeOrder } from '../exporting/place-order';
import { createRecorder, type Recorder } from '../exporting/record-export';
import { runOrder } from '../exporting/run-order';
import type { ExportTools } from '../exporting/tools';
import { readNewsroom } from '../library/newsroom/read-newsroom';
import { diskOf, realDisk } from '../library-keys';
import { createOpenArticles } from '../open-articles';
import { personOf } from '../person';
import type { Engine } from './engine';
import { isPrinted, needsRedrawing } from './engine-needed';
import { createTeller } from './export-teller';
import { openFileArticles } from './file-articles';
import { watchForInterrupt } from './interrupt';
import { EXIT, type ExitCode, type Output } from './output';
import { readTranslator } from './read-translator';
import type { Task } from './task';
import { UsageError } from './usage';
import { type Supply, wantedOf } from './wanted';
import { withLibrary } from './with-library';

type ExportTask = Extract<Task, { command: 'export' }>;

interface Bench {
  readonly task: ExportTask;
  readonly tools: ExportTools;
  /** Where files are exported nothing of it is stored. */
  readonly supply: Supply;
  readonly newsroom: Newsroom;
  readonly output: Output;
}

/** More would wait for the disk and for one another. */
const THREADS_MAX = 4;

/** The engine prints in programs of its own: with it there are fewer cores left. */
const makersFor = (engine: Engine | null): Makers => {
  const threads = Math.max(1, Math.min(THREADS_MAX, availableParallelism() - (engine === null ? 0 : 1)));
  const maker = () => makeInThread(builtFile('export-worker.js'));
  return createMakers(maker(), ...Array.from({ length: threads - 1 }, maker));
};

/** Never reached: without an engine no PDF is begun. */
const NO_PRINTER: Engine['printer'] = {
  print: () => Promise.resolve({ ok: false, reason: 'engine-failed', detail: 'no engine' }),
  close: () => Promise.resolve(),
};

const toolsFor = (engine: Engine | null, supply: Supply, makers: Makers): ExportTools => ({
  disk: realDisk,
  makers,
  readPhoto: 'files' in supply ? supply.files.photo : photoReader(supply.library),
  resizePhoto: engine?.resizePhoto ?? keepPhoto,
  redrawPhoto: engine?.redrawPhoto ?? keepPhoto,
  printer: engine?.printer ?? NO_PRINTER,
  now: () => performance.now(),
  clock: () => new Date(),
});

/** Nothing but an override is kept: what status an article has is for the people at the desk. */
const recorderOf = ({ supply }: Bench): Recorder['override'] => {
  if ('files' in supply) return async () => null;
  const hand = () => ({ by: personOf({ person: '' }), now: toInstant(new Date()) });
  return createRecorder(createOpenArticles(supply.library, hand), null, () => false).override;
};

/** One bad article does not stop the rest. */
const exportAll = async (bench: Bench): Promise<ExitCode> => {
  const { task, tools, supply, newsroom, output } = bench;
  const folder = resolve(task.out);
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  const { glossary, styles, passedOver } = newsroom;
  await tools.makers.settle({ glossary, styles, passedOver });
  const wanted = wantedOf(task.source, supply);
  const layoutOf = layoutIn('files' in supply ? [] : supply.library.layouts);
  const teller = createTeller(wanted, { rules: newsroom, t: await readTranslator(), layoutOf }, output);
  const { signal, release } = watchForInterrupt();
  const destination = await placeOrder(task.manner, { ...tools, folder, replace: task.replace, now: new Date() });
  const order = {
    wanted: wanted.map((one) => ({ id: one.id, load: () => teller.load(one) })),
    manner: task.manner,
    theme: themeOf(task.manner.theme, newsroom.themes),
    layoutOf,
    destination,
    override: task.override,
    record: recorderOf(bench),
    finished: teller.tell,
    onProgress: () => undefined,
    signal,
    atOnce: 2 * THREADS_MAX,
  };
  await runOrder(order, tools).finally(release);
  return teller.end();
};

const checkTheme = ({ manner }: ExportTask, { themes }: Newsroom): void => {
  const known = allThemes(themes).map(({ id }) => id);
  if (!known.includes(manner.theme)) throw new UsageError(`--theme takes ${known.join(',')}, not '${manner.theme}'`);
};

/**
 * @param engine null where this process has none: then what needs one is asked of a process that has one
 * @param makers threads of their own where nothing else is said
 */
export const runExport = async (
  task: ExportTask,
  folder: string,
  output: Output,
  engine: Engine | null,
  makers: Makers = makersFor(engine),
): Promise<ExitCode> => {
  if (engine === null && isPrinted(task.manner)) return EXIT.needsEngine;
  const isOfFiles = task.source.from === 'files';
  const newsroom = isOfFiles ? EMPTY_NEWSROOM : await readNewsroom(diskOf(folder), folder);
  checkTheme(task, newsroom);
  const work = async (supply: Supply): Promise<ExitCode> => {
    if (engine === null && (await needsRedrawing(task.manner, wantedOf(task.source, supply)))) return EXIT.needsEngine;
    return exportAll({ task, supply, newsroom, output, tools: toolsFor(engine, supply, makers) });
  };
  try {
    if (!isOfFiles)
      return await withLibrary(folder, output, task.override === null ? 'read' : 'mend', (library) =>
        work({ library }),
      );
    const files = openFileArticles();
    return await work({ files }).finally(files.close);
  } finally {
    await makers.close();
  }
};
