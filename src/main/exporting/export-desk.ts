/** Exporting for the window: one order after another, of articles as they are stored, into the folder of the person's choice. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { ExportOutcome } from '#shared/exporting/order';
import { themeOf } from '#shared/exporting/themes';
import type { ExportFailure } from '#shared/failures';
import type { Events, Replies, Request } from '#shared/ipc';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Newsroom } from '#shared/newsroom/newsroom';
import type { Library } from '../library/library';
import type { OpenArticles } from '../open-articles';
import { newsroomOf } from './newsroom-of';
import { placeOrder } from './place-order';
import { createRecorder } from './record-export';
import { runOrder, type Wanted } from './run-order';
import type { ExportTools } from './tools';

export interface ExportDeskParts {
  readonly library: Pick<Library, 'peek' | 'newsroom'>;
  readonly articles: Pick<OpenArticles, 'change'>;
  readonly tools: ExportTools;
  readonly layoutOf: (article: Article) => HouseLayout;
  readonly onProgress: (step: Events['export-progress']) => void;
}

export interface ExportDesk {
  examine(ids: readonly ArticleId[]): Promise<Replies['export/examine']>;
  run(request: Request<'export/run'>, folder: string): Promise<Replies['export/run']>;
  /** Of everything that runs or waits: what is written stays, what is not begun is not. */
  cancel(): void;
  /** Whether an order runs or waits. */
  isRunning(): boolean;
  /** Cancels. @returns when nothing runs any more */
  end(): Promise<void>;
}

/** Two: one is printed while the other is made. */
const AT_ONCE = 2;

export const createExportDesk = (parts: ExportDeskParts): ExportDesk => {
  const { library, articles, tools, layoutOf, onProgress } = parts;
  let stop = new AbortController();
  let turn: Promise<unknown> = Promise.resolve();
  let underWay = 0;

  /** The rules are those of the moment, with what the newsroom has changed since. */
  const prepare = async (): Promise<Newsroom> => {
    const newsroom = await newsroomOf(library);
    const { glossary, styles, passedOver } = newsroom;
    await tools.makers.settle({ glossary, styles, passedOver });
    return newsroom;
  };

  const examineOne = async (id: ArticleId): Promise<Replies['export/examine']> => {
    const peeked = await library.peek(id);
    if (!peeked.ok) return [];
    const { article } = peeked;
    const { maker } = tools.makers.next();
    const obstacles = await maker.examine({ article, layout: layoutOf(article), now: tools.clock() });
    return obstacles.length === 0 ? [] : [{ id, obstacles }];
  };

  const run = async (
    request: Request<'export/run'>,
    folder: string,
    signal: AbortSignal,
  ): Promise<Replies['export/run']> => {
    const { ids, manner, replace, override, onSheet } = request;
    const newsroom = await prepare();
    const approved = new Set<ArticleId>();
    const outcomes: ExportOutcome[] = [];
    const recorder = createRecorder(articles, onSheet, (id) => approved.has(id));
    const wantedOf = (id: ArticleId): Wanted<ExportFailure> => ({
      id,
      load: async () => {
        const peeked = await library.peek(id);
        if (peeked.ok && peeked.article.status === 'approved') approved.add(id);
        return peeked;
      },
    });
    await runOrder(
      {
        wanted: ids.map(wantedOf),
        manner,
        theme: themeOf(manner.theme, newsroom.themes),
        layoutOf,
        destination: await placeOrder(manner, { disk: tools.disk, folder, replace, now: tools.clock() }),
        override,
        record: recorder.override,
        finished: async (done) => {
          outcomes.push(...done);
          await recorder.goneOut(done);
        },
        onProgress,
        signal,
        atOnce: AT_ONCE,
      },
      tools,
    );
    return { outcomes, folder, changed: recorder.changed() };
  };

  return {
    examine: async (ids) => {
      await prepare();
      const found: Replies['export/examine'][number][] = [];
      for (const id of ids) found.push(...(await examineOne(id)));
      return found;
    },
    run: (request, folder) => {
      const { signal } = stop;
      const done = turn.then(() => run(request, folder, signal));
      underWay += 1;
      turn = done
        .catch(() => undefined)
        .then(() => {
          underWay -= 1;
        });
      return done;
    },
    isRunning: () => underWay > 0,
    cancel: () => {
      stop.abort();
      stop = new AbortController();
    },
    end: async () => {
      stop.abort();
      await turn;
    },
  };
};
