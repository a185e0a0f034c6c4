/** Many articles in one order: a few in flight at a time, told of as they are finished and in the order asked for; one bad article stops none. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { ExportFormat } from '#shared/exporting/formats';
import type { ExportOutcome, FileState, Manner } from '#shared/exporting/order';
import type { Theme } from '#shared/exporting/theme';
import type { ExportFailure, Failed } from '#shared/failures';
import type { HouseLayout } from '#shared/layout/house-layout';
import { exportArticle, type Overridden } from './export-article';
import type { Refused } from './export-folder';
import type { Destination } from './placing/destination';
import type { ExportTools } from './tools';

/** An article that is to be exported, read when its turn comes. */
export interface Wanted<Reason extends string = ExportFailure> {
  readonly id: ArticleId;
  readonly load: () => Promise<{ readonly ok: true; readonly article: Article } | Failed<Reason>>;
}

export interface Step {
  readonly id: ArticleId;
  readonly format: ExportFormat;
  readonly state: FileState;
  /** Files of the order that are done, whatever became of them, and in all. */
  readonly done: number;
  readonly total: number;
}

export interface RunOrder {
  readonly wanted: readonly Wanted[];
  readonly manner: Manner;
  readonly theme: Theme;
  readonly layoutOf: (article: Article) => HouseLayout;
  readonly destination: Destination;
  readonly override: string | null;
  /** Keeps with an article what was overridden, before its first file is written. */
  readonly record: (id: ArticleId, overridden: Overridden) => Promise<Failed<ExportFailure> | null>;
  /** Of each article in its turn; it has gone out as these. */
  readonly finished: (outcomes: readonly ExportOutcome[]) => Promise<void>;
  readonly onProgress: (step: Step) => void;
  readonly signal: AbortSignal;
  /** Articles in flight: one is printed while the next is made. */
  readonly atOnce: number;
}

type Tell = (id: ArticleId, format: ExportFormat, state: FileState) => void;

const counting = ({ wanted, manner, onProgress }: RunOrder): Tell => {
  const total = wanted.length * manner.formats.length;
  let done = 0;
  return (id, format, state) => {
    if (state !== 'waiting' && state !== 'making') done += 1;
    onProgress({ id, format, state, done, total });
  };
};

const failAll = (id: ArticleId, { manner }: RunOrder, refused: Refused, tell: Tell): readonly ExportOutcome[] =>
  manner.formats.map((format) => {
    tell(id, format, refused.reason === 'cancelled' ? 'cancelled' : 'failed');
    return { ...refused, id, format };
  });

const exportWanted = async (
  { id, load }: Wanted,
  order: RunOrder,
  tell: Tell,
  tools: ExportTools,
): Promise<readonly ExportOutcome[]> => {
  const { theme, manner, destination, override, signal, layoutOf, record } = order;
  if (signal.aborted) return failAll(id, order, { ok: false, reason: 'cancelled' }, tell);
  const loaded = await load();
  if (!loaded.ok) return failAll(id, order, loaded, tell);
  const { article } = loaded;
  return exportArticle(
    {
      article,
      layout: layoutOf(article),
      theme,
      manner,
      destination,
      override,
      signal,
      record: (overridden) => record(id, overridden),
      tell: (format, state) => tell(id, format, state),
    },
    tools,
  );
};

/** In an archive nothing is there until all of it is; then every file has its path. */
const settled = (outcomes: readonly ExportOutcome[], archive: string): readonly ExportOutcome[] =>
  outcomes.map((outcome) => (outcome.ok ? { ...outcome, path: archive } : outcome));

const undone = (outcomes: readonly ExportOutcome[], refused: Refused): readonly ExportOutcome[] =>
  outcomes.map((outcome) => (outcome.ok ? { ...refused, id: outcome.id, format: outcome.format } : outcome));

/** Ends when every file is in place or refused. Memory does not grow with the order, but in an archive for what is told at its end. */
export const runOrder = async (order: RunOrder, tools: ExportTools): Promise<void> => {
  const { wanted, manner, destination, finished, atOnce } = order;
  const tell = counting(order);
  const flying: Promise<readonly ExportOutcome[]>[] = [];
  const held: (readonly ExportOutcome[])[] = [];
  const land = async (flight: Promise<readonly ExportOutcome[]> | undefined): Promise<void> => {
    if (flight === undefined) return;
    const outcomes = await flight;
    if (manner.zip) held.push(outcomes);
    else await finished(outcomes);
  };
  for (const one of wanted) {
    if (flying.length >= atOnce) await land(flying.shift());
    flying.push(exportWanted(one, order, tell, tools));
  }
  while (flying.length > 0) await land(flying.shift());
  const ended = await destination.end();
  for (const outcomes of held) {
    if (!ended.ok) await finished(undone(outcomes, ended));
    else await finished(ended.archive === null ? outcomes : settled(outcomes, ended.archive));
  }
};
