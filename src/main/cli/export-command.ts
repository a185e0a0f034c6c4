/** `export`: articles of the library, or files that are imported on the way, become HTML and PDF in a folder. */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Article } from '#shared/article/article';
import { toFillIn } from '#shared/check/to-fill';
import { type ExportOutcome, exportArticle } from '../exporting/export-article';
import type { PdfPrinter } from '../exporting/pdf-printer';
import { photoReader } from '../exporting/photo-reader';
import { houseLayoutOf } from '../layouts';
import type { Library } from '../library/library';
import { realDisk } from '../open-library';
import { EXIT, type ExitCode, type Output } from './output';
import type { Task } from './task';
import { type Wanted, wantedOf } from './wanted';
import { withLibrary } from './with-library';
import { describeFailure } from './words';

type ExportTask = Extract<Task, { command: 'export' }>;

interface Bench {
  readonly task: ExportTask;
  readonly printer: PdfPrinter;
  readonly library: Library | null;
  readonly output: Output;
}

/** Which marks are left, and where: `headline: [TK]`. */
const noteGaps = (name: string, article: Article, output: Output): void => {
  for (const { slot, values } of toFillIn(article, houseLayoutOf(article)))
    output.note(`${name}: ${slot}: ${values?.text ?? ''}`);
};

const tellOutcomes = (name: string, outcomes: readonly ExportOutcome[], output: Output): void => {
  for (const outcome of outcomes) {
    if (!outcome.ok) output.note(`${name}: ${outcome.format}: ${describeFailure(outcome.reason)}`);
    else {
      const { id, format, path, bytes, ms } = outcome;
      output.result({ id, format, path, bytes, ms }, path);
    }
  }
};

const exportWanted = async ({ name, load }: Wanted, { task, printer, library, output }: Bench): Promise<boolean> => {
  const loaded = await load();
  if (!loaded.ok) {
    output.note(`${name}: ${describeFailure(loaded.reason)}`);
    return false;
  }
  const { article } = loaded;
  const readPhoto = library ? photoReader(library) : async () => null;
  const tools = { disk: realDisk, readPhoto, printer, now: () => performance.now() };
  const order = { article, layout: houseLayoutOf(article), formats: task.formats, folder: resolve(task.out) };
  const outcomes = await exportArticle(order, tools);
  tellOutcomes(name, outcomes, output);
  noteGaps(name, article, output);
  return outcomes.every((outcome) => outcome.ok);
};

/** One bad article does not stop the rest. */
const exportAll = async (bench: Bench): Promise<ExitCode> => {
  await mkdir(resolve(bench.task.out), { recursive: true }).catch(() => undefined);
  let code: ExitCode = EXIT.done;
  for (const wanted of wantedOf(bench.task.source, bench.library)) {
    if (!(await exportWanted(wanted, bench))) code = EXIT.failed;
  }
  return code;
};

/** @param printer null where there is no engine: then a PDF is asked of a process that has one. */
export const runExport = async (
  task: ExportTask,
  folder: string,
  output: Output,
  printer: PdfPrinter | null,
): Promise<ExitCode> => {
  if (task.formats.includes('pdf') && printer === null) return EXIT.needsEngine;
  const bench = { task, printer: printer ?? NO_PRINTER, output };
  if (task.source.from === 'files') return exportAll({ ...bench, library: null });
  return withLibrary(folder, output, 'read', (library) => exportAll({ ...bench, library }));
};

/** Never reached: without an engine no PDF is begun. */
const NO_PRINTER: PdfPrinter = {
  print: () => Promise.resolve({ ok: false, reason: 'engine-failed', detail: 'no engine' }),
  close: () => Promise.resolve(),
};
