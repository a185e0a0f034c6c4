/** What is being imported and not stored yet, as one value, and what may happen to it. */
import type { Destination, Proposed } from '#shared/importing/proposal';
import type { Events, ImportedFile } from '#shared/ipc';
import { type MoveHistory, movePart, putBack, redoMove, startOver, undoMove } from './move-history';
import { isOpen, type OpenProposal, type Source, type Standing, standingAfter, standingOf } from './sources';

export interface Reading extends Readonly<Events['import-progress']> {
  /** Files that are read before those that main counts, and in all, where they are handed over in several lots. */
  readonly lot: { readonly before: number; readonly total: number } | null;
  readonly isStopped: boolean;
}

export interface Importing {
  /** How often main was asked to read and has not answered: only then is its progress ours; what it tells may come after its answer. */
  readonly asked: number;
  readonly reading: Reading | null;
  readonly sources: readonly Source[];
  /** The one that is looked at. */
  readonly chosen: number | null;
  /** All that are ready are being stored. */
  readonly storing: { readonly done: number; readonly total: number; readonly isStopped: boolean } | null;
  /** The window shows something else for a while. */
  readonly isAside: boolean;
}

export const NOT_IMPORTING: Importing = {
  asked: 0,
  reading: null,
  sources: [],
  chosen: null,
  storing: null,
  isAside: false,
};

export type PartMove =
  | { readonly is: 'move'; readonly at: number; readonly to: Destination }
  | { readonly is: 'put-back'; readonly at: number }
  | { readonly is: 'undo' }
  | { readonly is: 'redo' }
  | { readonly is: 'start-over' };

export type ImportingEvent =
  | { readonly is: 'asked' }
  | { readonly is: 'lot'; readonly before: number; readonly total: number; readonly file: string }
  | { readonly is: 'progressed'; readonly progress: Events['import-progress'] }
  | { readonly is: 'reading-stopped' }
  | { readonly is: 'offered'; readonly proposals: readonly Proposed[] }
  | { readonly is: 'chosen'; readonly key: number }
  | { readonly is: 'moved'; readonly key: number; readonly move: PartMove }
  | { readonly is: 'storing'; readonly key: number }
  | { readonly is: 'stored'; readonly key: number; readonly end: ImportedFile }
  | { readonly is: 'passed-over'; readonly key: number }
  | { readonly is: 'storing-many'; readonly done: number; readonly total: number }
  | { readonly is: 'storing-stopped' }
  | { readonly is: 'stored-many' }
  | { readonly is: 'put-aside' }
  | { readonly is: 'called' }
  /** Everything as it was before it was closed; beside what has come in since. */
  | { readonly is: 'reopened'; readonly importing: Importing }
  | { readonly is: 'closed' };

export const sourceOf = ({ sources }: Importing, key: number | null): Source | undefined =>
  sources.find((source) => source.key === key);

/** What is shown in the dialog; an import of which nothing is left to decide shows its report. */
export const isOver = ({ sources, reading, asked }: Importing): boolean =>
  reading === null && asked === 0 && !sources.some(isOpen);

export const isShown = ({ sources, reading, isAside }: Importing): boolean =>
  !isAside && (sources.length > 0 || reading !== null);

const withStanding = (importing: Importing, key: number, change: (open: OpenProposal) => Standing): Importing => ({
  ...importing,
  sources: importing.sources.map((source) =>
    source.key === key && source.standing.is === 'open' ? { ...source, standing: change(source.standing) } : source,
  ),
});

/** The next one to decide about, from the one that is decided on; round to the first. */
const onToNext = (importing: Importing, key: number): Importing => {
  const { sources, chosen } = importing;
  const at = sources.findIndex((source) => source.key === key);
  if (chosen !== key || (sources[at] !== undefined && isOpen(sources[at]))) return importing;
  const next = [...sources.slice(at + 1), ...sources.slice(0, at)].find(isOpen);
  return next === undefined ? importing : { ...importing, chosen: next.key };
};

const firstFreeKey = ({ sources }: Importing): number => (sources.at(-1)?.key ?? -1) + 1;

const reopened = (importing: Importing, before: Importing): Importing => {
  if (importing.sources.length === 0) return before;
  const first = firstFreeKey(importing);
  const back = before.sources.filter(isOpen).map((source, i): Source => ({ ...source, key: first + i }));
  return { ...importing, sources: [...importing.sources, ...back] };
};

const offer = (importing: Importing, proposals: readonly Proposed[]): Importing => {
  const asked = Math.max(0, importing.asked - 1);
  const first = firstFreeKey(importing);
  const fresh = proposals.map(
    (proposed, i): Source => ({ key: first + i, file: proposed.file, standing: standingOf(proposed) }),
  );
  const present = sourceOf(importing, importing.chosen);
  const chosen = present && isOpen(present) ? present : (fresh.find(isOpen) ?? fresh[0] ?? present);
  return {
    ...importing,
    asked,
    reading: asked > 0 && importing.reading !== null ? { ...importing.reading, lot: null } : null,
    sources: [...importing.sources, ...fresh],
    chosen: chosen?.key ?? null,
    isAside: importing.isAside && proposals.length === 0,
  };
};

const moved = (history: MoveHistory, move: PartMove): MoveHistory => {
  switch (move.is) {
    case 'move':
      return movePart(history, move.at, move.to);
    case 'put-back':
      return putBack(history, move.at);
    case 'undo':
      return undoMove(history);
    case 'redo':
      return redoMove(history);
    case 'start-over':
      return startOver(history);
  }
};

const progressed = ({ reading }: Importing, { done, total, file }: Events['import-progress']): Reading => {
  const lot = reading?.lot ?? null;
  return {
    done: (lot?.before ?? 0) + done,
    total: lot?.total ?? total,
    file,
    lot,
    isStopped: reading?.isStopped ?? false,
  };
};

const aboutReading = (importing: Importing, event: ImportingEvent): Importing => {
  switch (event.is) {
    case 'asked':
      return { ...importing, asked: importing.asked + 1 };
    case 'lot': {
      const { before, total, file } = event;
      const isStopped = importing.reading?.isStopped ?? false;
      return {
        ...importing,
        asked: Math.max(1, importing.asked),
        reading: { done: before, total, file, lot: { before, total }, isStopped },
      };
    }
    case 'progressed':
      return importing.asked > 0 ? { ...importing, reading: progressed(importing, event.progress) } : importing;
    case 'reading-stopped':
      return importing.reading === null
        ? importing
        : { ...importing, reading: { ...importing.reading, isStopped: true } };
    case 'offered':
      return offer(importing, event.proposals);
    default:
      return importing;
  }
};

const aboutStoring = (importing: Importing, event: ImportingEvent): Importing => {
  switch (event.is) {
    case 'storing':
      return withStanding(importing, event.key, (open) => ({ ...open, isStoring: true, refusal: null }));
    case 'stored':
      return onToNext(
        withStanding(importing, event.key, (open) => standingAfter(open, event.end)),
        event.key,
      );
    case 'passed-over':
      return onToNext(
        withStanding(importing, event.key, () => ({ is: 'passed-over' })),
        event.key,
      );
    case 'storing-many': {
      const { done, total } = event;
      return { ...importing, storing: { done, total, isStopped: importing.storing?.isStopped ?? false } };
    }
    case 'storing-stopped':
      return importing.storing === null
        ? importing
        : { ...importing, storing: { ...importing.storing, isStopped: true } };
    case 'stored-many':
      return { ...importing, storing: null };
    default:
      return aboutReading(importing, event);
  }
};

export const importingAfter = (importing: Importing, event: ImportingEvent): Importing => {
  switch (event.is) {
    case 'chosen':
      return { ...importing, chosen: event.key };
    case 'moved':
      return withStanding(importing, event.key, (open) => ({ ...open, history: moved(open.history, event.move) }));
    case 'put-aside':
      return { ...importing, isAside: true };
    case 'called':
      return { ...importing, isAside: false };
    case 'reopened':
      return reopened(importing, event.importing);
    case 'closed':
      return NOT_IMPORTING;
    default:
      return aboutStoring(importing, event);
  }
};
