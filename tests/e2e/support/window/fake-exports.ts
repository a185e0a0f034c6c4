/** Exports as the window's tests need them: told file by file, cancelled when asked, coming to what the scenario says; a preview of every kind. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { ExportFormat } from '#shared/exporting/formats';
import type { NameWords } from '#shared/exporting/naming/name-words';
import type { ExportOutcome, FileState, Obstacle } from '#shared/exporting/order';
import type { Events, Exported, Handlers } from '#shared/ipc';
import { previewOf } from './fake-preview';

export interface ExportScenario {
  /** What comes of each format; of one that is not named, a file. */
  readonly exported?: readonly Exported[];
  /** Milliseconds that an order takes. */
  readonly exportTakes?: number;
  /** What stands against the article that is asked about first. */
  readonly hindered?: readonly Obstacle[];
}

const NAMES: NameWords = {
  date: '2026-05-22',
  slug: 'kenh-ong-hai',
  headline: 'kenh-ong-hai-thong-dong',
  author: 'ngoc-han',
  section: 'thoi-su',
  id: '01hzzzzz',
};

type ExportChannel = 'export/examine' | 'export/preview' | 'export/run' | 'export/cancel' | 'export/show';

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const fileOf = (id: ArticleId, format: ExportFormat, known: readonly Exported[]): ExportOutcome => {
  const told = known.find((one) => one.format === format);
  return { ...(told ?? { ok: true, format, path: `/home/toa-soan/bai.${format}`, bytes: 48_000, ms: 90 }), id };
};

const stateOf = (outcome: ExportOutcome): FileState => (outcome.ok ? 'done' : 'failed');

export const fakeExports = (
  scenario: ExportScenario,
  tell: (step: Events['export-progress']) => void,
  folder: () => string,
  articleOf: (id: ArticleId) => Article | undefined,
): Pick<Handlers, ExportChannel> => {
  let isCancelled = false;
  const makeOne = async (id: ArticleId, format: ExportFormat, ms: number): Promise<ExportOutcome> => {
    if (isCancelled) return { ok: false, reason: 'cancelled', id, format };
    tell({ id, format, state: 'making', done: 0, total: 0 });
    await pause(ms);
    const outcome = fileOf(id, format, scenario.exported ?? []);
    tell({ id, format, state: stateOf(outcome), done: 0, total: 0 });
    return outcome;
  };
  return {
    'export/examine': ({ ids: [id] }) =>
      id === undefined || scenario.hindered === undefined ? [] : [{ id, obstacles: scenario.hindered }],
    'export/preview': (request) => {
      const article = articleOf(request.id);
      return article === undefined
        ? { ok: false, reason: 'missing' }
        : { ...previewOf(article, request), names: NAMES };
    },
    'export/run': async ({ ids, manner }) => {
      isCancelled = false;
      const files = ids.flatMap((id) => manner.formats.map((format) => ({ id, format })));
      const outcomes: ExportOutcome[] = [];
      for (const { id, format } of files)
        outcomes.push(await makeOne(id, format, (scenario.exportTakes ?? 50) / files.length));
      return { outcomes, folder: folder(), changed: [] };
    },
    'export/cancel': () => {
      isCancelled = true;
      return null;
    },
    'export/show': () => null,
  };
};
