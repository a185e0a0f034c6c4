/** Work on other articles while somebody types: copies made, thrown away and brought back, searches, all over the window's own bridge. */
import type { ArticleId } from '#shared/article/identity';
import { NO_FILTERS } from '#shared/search/filters';
import type { OpenApp } from './app';
import type { Chance } from './seeded';

export type Where = 'desk' | 'trash';

export interface DeskLoad {
  /** Where each article must be that was copied or moved: main has said that it is done. */
  readonly acknowledged: ReadonlyMap<ArticleId, Where>;
  /** Of whom main was asked something that it may not have answered yet. */
  readonly underWay: () => ArticleId | null;
  /** One deed after the other, until the app is gone. */
  run(isOver: () => boolean): Promise<void>;
}

/** More copies than this would only make the desk long. */
const COPIES = 30;
const WORDS = ['nước', 'Phước Bình', 'km', 'mùa'] as const;

/** @param source the article to be copied @param copies those that earlier rounds have left, and where */
export const createDeskLoad = (
  { page }: OpenApp,
  chance: Chance,
  { source, copies }: { readonly source: ArticleId; readonly copies: ReadonlyMap<ArticleId, Where> },
): DeskLoad => {
  const known = new Map(copies);
  const acknowledged = new Map<ArticleId, Where>();
  let underWay: ArticleId | null = null;

  const note = (id: ArticleId, where: Where): void => {
    known.set(id, where);
    acknowledged.set(id, where);
  };

  const copy = async (): Promise<void> => {
    const answer = await page.evaluate((id) => window.dateline.call('article/duplicate', { id }), source);
    if (!answer.ok) throw new Error(`no copy was made: ${answer.reason}`);
    note(answer.id, 'desk');
  };

  const move = async (id: ArticleId, where: Where): Promise<void> => {
    underWay = id;
    const channel = where === 'desk' ? 'article/trash' : 'article/restore';
    const answer = await page.evaluate(([name, of]) => window.dateline.call(name, { id: of }), [channel, id] as const);
    if (!answer.ok) throw new Error(`${channel} of ${id} was refused: ${answer.reason}`);
    note(id, where === 'desk' ? 'trash' : 'desk');
    underWay = null;
  };

  const search = async (): Promise<void> => {
    const text = chance.pick(WORDS);
    const request = { text, filters: NO_FILTERS, limit: 20 };
    await page.evaluate((asked) => window.dateline.call('search/run', asked), request);
  };

  const doSomething = async (): Promise<void> => {
    const deed = chance.number(0, 4);
    const one = [...known][chance.number(0, Math.max(1, known.size))];
    if (deed === 0) return search();
    if (one === undefined || (deed === 1 && known.size < COPIES)) return copy();
    return move(...one);
  };

  return {
    acknowledged,
    underWay: () => underWay,
    run: async (isOver) => {
      while (!isOver()) await doSomething();
    },
  };
};
