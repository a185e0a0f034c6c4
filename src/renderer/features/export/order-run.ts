/** An order of the export dialog on its way: how far each file is, what came of it, and what can be tried again. Pure. */
import type { ArticleId } from '#shared/article/identity';
import type { ExportFormat } from '#shared/exporting/formats';
import type { ExportOutcome, FileState, Manner } from '#shared/exporting/order';

export interface WantedOrder {
  readonly ids: readonly ArticleId[];
  readonly manner: Manner;
  readonly replace: boolean;
  readonly override: string | null;
}

export interface FileOf {
  readonly id: ArticleId;
  readonly format: ExportFormat;
}

export interface OrderRun {
  readonly wanted: WantedOrder;
  /** `stopping`: somebody has had enough; what is in hand is still finished. */
  readonly phase: 'running' | 'stopping' | 'done';
  /** By `fileKey`; a file that is not there waits. */
  readonly states: ReadonlyMap<string, FileState>;
  readonly outcomes: ReadonlyMap<string, ExportOutcome>;
  /** The folder of the files; null until main has named it. */
  readonly folder: string | null;
  /** Nothing was tried, or not to its end: the text could not be stored first, or no answer came. */
  readonly trouble: 'unsaved' | 'no-answer' | null;
}

export type OrderEvent =
  | { readonly is: 'begun'; readonly wanted: WantedOrder }
  /** Many steps at once: thousands of files are told of one by one. */
  | { readonly is: 'progressed'; readonly steps: readonly (FileOf & { readonly state: FileState })[] }
  | { readonly is: 'answered'; readonly outcomes: readonly ExportOutcome[]; readonly folder: string }
  | { readonly is: 'stopping' }
  | { readonly is: 'ended'; readonly trouble: OrderRun['trouble'] }
  /** These are tried once more. */
  | { readonly is: 'tried-again'; readonly files: readonly FileOf[] }
  /** It has been read. */
  | { readonly is: 'dismissed' };

export const fileKey = ({ id, format }: FileOf): string => `${id} ${format}`;

const begun = (wanted: WantedOrder): OrderRun => ({
  wanted,
  phase: 'running',
  states: new Map(),
  outcomes: new Map(),
  folder: null,
  trouble: null,
});

const stateOf = (outcome: ExportOutcome): FileState => {
  if (outcome.ok) return 'done';
  return outcome.reason === 'cancelled' ? 'cancelled' : 'failed';
};

const withAnswers = (run: OrderRun, outcomes: readonly ExportOutcome[], folder: string): OrderRun => ({
  ...run,
  folder,
  states: new Map([...run.states, ...outcomes.map((outcome) => [fileKey(outcome), stateOf(outcome)] as const)]),
  outcomes: new Map([...run.outcomes, ...outcomes.map((outcome) => [fileKey(outcome), outcome] as const)]),
});

/** What nobody reported on was not made. */
const ended = (run: OrderRun, trouble: OrderRun['trouble']): OrderRun => {
  const states = new Map(run.states);
  for (let at = 0; at < fileCount(run); at += 1) {
    const key = fileKey(fileAt(run, at));
    if (!run.outcomes.has(key)) states.set(key, 'cancelled');
  }
  return { ...run, phase: 'done', states, trouble };
};

const triedAgain = (run: OrderRun, files: readonly FileOf[]): OrderRun => {
  const keys = new Set(files.map(fileKey));
  const kept = <Value>(of: ReadonlyMap<string, Value>) => new Map([...of].filter(([key]) => !keys.has(key)));
  return { ...run, phase: 'running', states: kept(run.states), outcomes: kept(run.outcomes), trouble: null };
};

/** One at a time: another one begins only when this one has ended. */
export const orderAfter = (run: OrderRun | null, event: OrderEvent): OrderRun | null => {
  if (event.is === 'begun') return run === null || run.phase === 'done' ? begun(event.wanted) : run;
  if (run === null) return null;
  switch (event.is) {
    case 'progressed':
      if (run.phase === 'done') return run;
      return {
        ...run,
        states: new Map([...run.states, ...event.steps.map((step) => [fileKey(step), step.state] as const)]),
      };
    case 'answered':
      return withAnswers(run, event.outcomes, event.folder);
    case 'stopping':
      return run.phase === 'running' ? { ...run, phase: 'stopping' } : run;
    case 'ended':
      return ended(run, event.trouble);
    case 'tried-again':
      return run.phase === 'done' ? triedAgain(run, event.files) : run;
    case 'dismissed':
      return run.phase === 'done' ? null : run;
  }
};

export const isUnderWay = (run: OrderRun | null): run is OrderRun => run !== null && run.phase !== 'done';

export const fileCount = ({ wanted }: OrderRun): number => wanted.ids.length * wanted.manner.formats.length;

/** Files stand article by article, each in the order of its formats. @throws where `at` is beyond the last */
export const fileAt = ({ wanted: { ids, manner } }: OrderRun, at: number): FileOf => {
  const id = ids[Math.floor(at / manner.formats.length)];
  const format = manner.formats[at % manner.formats.length];
  if (id === undefined || format === undefined) throw new RangeError(`no file ${at}`);
  return { id, format };
};

export const fileStateOf = (run: OrderRun, file: FileOf): FileState => run.states.get(fileKey(file)) ?? 'waiting';

export interface Tally {
  readonly total: number;
  readonly made: number;
  readonly failed: number;
  readonly cancelled: number;
  /** Of those that were made, with the photos beside them. */
  readonly bytes: number;
}

export const tallyOf = (run: OrderRun): Tally => {
  let [made, failed, cancelled, bytes] = [0, 0, 0, 0];
  for (const state of run.states.values()) {
    if (state === 'done') made += 1;
    if (state === 'failed') failed += 1;
    if (state === 'cancelled') cancelled += 1;
  }
  for (const outcome of run.outcomes.values()) if (outcome.ok) bytes += outcome.bytes + (outcome.photoBytes ?? 0);
  return { total: fileCount(run), made, failed, cancelled, bytes };
};

/** Files that there are none of yet. */
export const unmade = (run: OrderRun): readonly FileOf[] =>
  Array.from({ length: fileCount(run) }, (_, at) => fileAt(run, at)).filter(
    (file) => fileStateOf(run, file) !== 'done',
  );

const WEIGHT: Readonly<Record<FileState, number>> = { failed: 0, cancelled: 1, making: 2, waiting: 2, done: 2 };

/** Places of the files as a report lists them: what went wrong comes first. */
export const reportOrder = (run: OrderRun): readonly number[] => {
  const places = Array.from({ length: fileCount(run) }, (_, at) => at);
  const weightAt = (at: number): number => WEIGHT[fileStateOf(run, fileAt(run, at))];
  return run.phase === 'done' ? places.sort((a, b) => weightAt(a) - weightAt(b) || a - b) : places;
};

export interface SameFormats {
  readonly formats: readonly ExportFormat[];
  readonly ids: readonly ArticleId[];
}

/** An order names formats for all of its articles: files to be tried again make one for each choice of formats. */
export const byFormats = (files: readonly FileOf[]): readonly SameFormats[] => {
  const formatsOf = new Map<ArticleId, ExportFormat[]>();
  for (const { id, format } of files) formatsOf.set(id, [...(formatsOf.get(id) ?? []), format]);
  const groups = new Map<string, { readonly formats: readonly ExportFormat[]; readonly ids: ArticleId[] }>();
  for (const [id, formats] of formatsOf) {
    const key = formats.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { formats, ids: [id] });
    else group.ids.push(id);
  }
  return [...groups.values()];
};
