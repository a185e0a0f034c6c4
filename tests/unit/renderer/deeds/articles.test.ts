/** Opening, leaving, beginning and throwing away: no text is lost on the way, none lands in another's article. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import { NO_FILTERS } from '#shared/search/filters';
import {
  beginDesk,
  duplicateArticle,
  goToNeighbour,
  newArticle,
  openArticle,
  openDesk,
  restoreArticle,
  trashArticle,
} from '../../../../src/renderer/app/deeds/articles';
import { answerQuestion, keepAsNew, saveCopyElsewhere } from '../../../../src/renderer/app/deeds/leaving';
import { presentId } from '../../../../src/renderer/app/screen';
import { shownRows } from '../../../../src/renderer/app/shown-rows';
import { type TestNewsroom, testNewsroom } from '../support/test-newsroom';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets everything that is under way come to its end. */
const settle = (ms = 100): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

const twoArticles = async (
  overrides = {},
): Promise<TestNewsroom & { readonly a: ArticleId; readonly b: ArticleId }> => {
  const desk = testNewsroom(overrides);
  const [a, b] = [desk.add('A'), desk.add('B')];
  await openDesk(desk.room);
  await openArticle(desk.room, a);
  return { ...desk, a, b };
};

const rowsOf = ({ room }: TestNewsroom) => room.store.get().holdings?.rows ?? [];
const shown = ({ room }: TestNewsroom): ArticleId | null => presentId(room.store.get());

describe('what is begun while the desk shows only some articles', () => {
  const ONLY_APPROVED = { ...NO_FILTERS, statuses: ['approved'] as const };

  const narrowedDesk = async () => {
    const desk = await twoArticles();
    desk.room.store.send({ is: 'desk-view', event: { is: 'filtered', filters: ONLY_APPROVED } });
    desk.room.store.send({ is: 'search-text', text: 'lúa' });
    return desk;
  };
  const isOnDesk = ({ room }: TestNewsroom): boolean =>
    shownRows(room.store.get()).some(({ id }) => id === presentId(room.store.get()));

  test('is in the list all the same, and the filters come back on wish', async () => {
    const desk = await narrowedDesk();
    await newArticle(desk.room);
    expect([isOnDesk(desk), desk.room.store.get().searchText]).toEqual([true, '']);
    desk.toasts.at(-1)?.action?.run();
    expect(desk.room.store.get()).toMatchObject({ searchText: 'lúa', deskView: { filters: ONLY_APPROVED } });
  });

  test('so is a copy', async () => {
    const desk = await narrowedDesk();
    await duplicateArticle(desk.room, desk.b);
    expect(isOnDesk(desk)).toBe(true);
  });

  test('filters that it passes stay', async () => {
    const desk = await twoArticles();
    const filters = { ...NO_FILTERS, statuses: ['draft'] as const };
    desk.room.store.send({ is: 'desk-view', event: { is: 'filtered', filters } });
    await newArticle(desk.room);
    expect(desk.room.store.get().deskView.filters).toEqual(filters);
    expect(desk.toasts).toEqual([]);
  });
});

describe('going from one article to another', () => {
  test('what was typed a moment ago is stored before the other is shown', async () => {
    const desk = await twoArticles();
    desk.type('!');
    void openArticle(desk.room, desk.b);
    await settle();
    expect([desk.stored(desk.a), desk.onSheet()]).toEqual(['A!', 'B']);
  });

  test('what is typed while the other is being read is stored too', async () => {
    const desk = await twoArticles();
    desk.disk.slow = 50;
    desk.type('1');
    void openArticle(desk.room, desk.b);
    await settle(20);
    desk.type('2');
    await settle(400);
    expect([desk.stored(desk.a), desk.stored(desk.b), shown(desk)]).toEqual(['A12', 'B', desk.b]);
  });

  test('of two wishes the later one is met, whatever comes back first', async () => {
    const desk = await twoArticles();
    const c = desk.add('C');
    void openArticle(desk.room, desk.b);
    void openArticle(desk.room, c);
    await settle();
    expect([shown(desk), desk.room.store.get().wanted]).toEqual([c, null]);
  });

  test('the row is chosen at once, and given back when one changes one’s mind', async () => {
    const desk = await twoArticles();
    void openArticle(desk.room, desk.b);
    expect(desk.room.store.get().wanted).toBe(desk.b);
    void openArticle(desk.room, desk.a);
    await settle();
    expect([shown(desk), desk.room.store.get().wanted]).toEqual([desk.a, null]);
  });

  test('an article that cannot be opened says why, and the one before is stored', async () => {
    const desk = await twoArticles();
    desk.type('!');
    desk.library.trash(desk.b);
    void openArticle(desk.room, desk.b);
    await settle();
    expect(desk.room.store.get().sheet).toEqual({ is: 'unreadable', id: desk.b, reason: 'missing' });
    expect(desk.stored(desk.a)).toBe('A!');
  });

  test('a desk that was begun before it is drawn shows its article by then, and asks for nothing a second time', async () => {
    const desk = testNewsroom();
    const a = desk.add('A');
    const begun = beginDesk(desk.room);
    await begun;
    expect([shown(desk), rowsOf(desk).length]).toEqual([a, 1]);
    await openDesk(desk.room, begun);
    const asked = desk.calls.map(({ channel }) => channel);
    expect(asked.filter((channel) => channel === 'library/list' || channel === 'article/open')).toEqual([
      'library/list',
      'article/open',
    ]);
  });

  test('a desk of one article has nowhere to travel to', async () => {
    const desk = testNewsroom();
    const a = desk.add('A');
    await openDesk(desk.room);
    await goToNeighbour(desk.room, 1);
    expect(shown(desk)).toBe(a);
  });
});

describe('leaving an article that cannot be stored', () => {
  const stuck = async () => {
    const desk = await twoArticles();
    desk.disk.failing = 'disk-full';
    desk.type('!');
    void openArticle(desk.room, desk.b);
    await settle();
    return desk;
  };

  test('the person is asked, and nothing is changed meanwhile', async () => {
    const desk = await stuck();
    expect([desk.room.store.get().dialog, desk.onSheet()]).toEqual([{ is: 'unsaved' }, 'A!']);
  });

  test('who stays finds the text as it was, and the old row chosen', async () => {
    const desk = await stuck();
    answerQuestion(desk.room, false);
    await settle();
    expect([desk.onSheet(), desk.room.store.get().wanted, desk.room.store.get().dialog]).toEqual(['A!', null, null]);
  });

  test('who saved a copy elsewhere may leave', async () => {
    const desk = await stuck();
    expect(await saveCopyElsewhere(desk.room)).toBe(true);
    answerQuestion(desk.room, true);
    await settle();
    expect(desk.onSheet()).toBe('B');
    expect(desk.calls.find((call) => call.channel === 'article/save-copy-elsewhere')?.request).toMatchObject({
      id: desk.a,
      content: { headline: [{ text: 'A!' }] },
    });
  });

  test('after the disk is well again the text is stored, though nobody asked', async () => {
    const desk = await stuck();
    answerQuestion(desk.room, false);
    desk.disk.failing = null;
    await settle(2_100);
    expect(desk.stored(desk.a)).toBe('A!');
  });
});

describe('a text whose article was changed elsewhere', () => {
  test('is not written over the other, but goes on as an article of its own', async () => {
    const desk = await twoArticles();
    desk.library.save(desk.a, 7, { ...(desk.library.open(desk.a) ?? never()), headline: [{ text: 'theirs' }] });
    await settle();
    desk.type(' mine');
    await settle(400);
    expect(desk.room.session()?.keeper.keeping().phase).toMatchObject({ at: 'unkept', trouble: { reason: 'stale' } });
    const kept = keepAsNew(desk.room);
    await settle();
    expect(await kept).toBe(true);
    await settle(400);
    const fresh = shown(desk);
    expect([desk.stored(desk.a), fresh && desk.stored(fresh)]).toEqual(['theirs', 'A mine']);
    expect(fresh).not.toBe(desk.a);
  });
});

describe('a text that goes on as an article of its own while a photo is on its way', () => {
  test('goes on with the photo', async () => {
    const desk = await twoArticles();
    const handle = desk.room.session()?.handle;
    const editor = handle?.current;
    if (!handle || !editor) return never();
    let isThere = false;
    const arrive = () => {
      isThere = true;
    };
    handle.current = {
      ...editor,
      settled: () => new Promise<void>((done) => setTimeout(done, 500)).then(arrive),
      read: () => ({ ...editor.read(), headline: [{ text: isThere ? 'A có ảnh' : 'A chờ ảnh' }] }),
    };
    const kept = keepAsNew(desk.room);
    await settle(600);
    expect(await kept).toBe(true);
    const fresh = shown(desk);
    expect(fresh && desk.stored(fresh)).toBe('A có ảnh');
  });
});

const never = (): never => {
  throw new Error('the article is there');
};

describe('beginning and throwing away', () => {
  test('a new article is on the sheet and on the desk, with the caret in it', async () => {
    const desk = await twoArticles();
    await newArticle(desk.room);
    expect([desk.onSheet(), desk.room.session()?.takesFocus]).toEqual(['', true]);
    expect(rowsOf(desk)[0]?.id).toBe(shown(desk));
  });

  test('a copy holds what was typed up to the last letter', async () => {
    const desk = await twoArticles();
    desk.type('!');
    void duplicateArticle(desk.room, desk.a);
    await settle();
    expect([desk.onSheet(), shown(desk) !== desk.a]).toEqual(['A!', true]);
  });

  test('the article in the trash holds its last letter; the next one is shown; undo brings it back', async () => {
    const desk = await twoArticles();
    desk.type('!');
    void trashArticle(desk.room, desk.a);
    await settle();
    expect(shown(desk)).toBe(desk.b);
    expect(desk.library.listTrash().map((one) => one.headline)).toEqual(['A!']);
    desk.toasts.at(-1)?.action?.run();
    await settle();
    expect([shown(desk), desk.onSheet()]).toEqual([desk.a, 'A!']);
  });

  test('where the trash refuses, the article is shown again and the reason is said', async () => {
    const desk = await twoArticles({ 'article/trash': () => ({ ok: false, reason: 'in-use' }) });
    await trashArticle(desk.room, desk.a);
    expect([shown(desk), desk.toasts.at(-1)?.tone]).toEqual([desk.a, 'problem']);
  });

  test('throwing away the last article leaves an empty desk and sheet', async () => {
    const desk = testNewsroom();
    const a = desk.add('A');
    await openDesk(desk.room);
    await trashArticle(desk.room, a);
    expect([shown(desk), rowsOf(desk)]).toEqual([null, []]);
  });

  test('restoring from the trash puts the article on the sheet', async () => {
    const desk = await twoArticles();
    await trashArticle(desk.room, desk.b);
    await restoreArticle(desk.room, desk.b);
    expect(shown(desk)).toBe(desk.b);
  });
});

const anyDeed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('type' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 500 }) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('open' as const), row: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('new' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('trash' as const), row: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('fail' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('heal' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('stay' as const) }) },
);

const FOR_MANY_DAYS = { timeout: 60_000 };

test(
  'in whatever order one types, opens, begins, throws away and the disk fails, every letter ends in its own article',
  FOR_MANY_DAYS,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 8, maxLength: 40, size: 'max' }), async (deeds) => {
        const desk = testNewsroom();
        for (const name of ['A', 'B', 'C']) desk.add(name);
        await openDesk(desk.room);
        const typed = new Map<ArticleId, string>();
        let letters = 0;
        const pick = (row: number): ArticleId | undefined => rowsOf(desk)[row]?.id;
        for (const deed of deeds) {
          const id = deed.does === 'open' || deed.does === 'trash' ? pick(deed.row) : undefined;
          if (deed.does === 'open' && id) void openArticle(desk.room, id);
          if (deed.does === 'trash' && id) void trashArticle(desk.room, id);
          if (deed.does === 'new') void newArticle(desk.room);
          if (deed.does === 'fail') desk.disk.failing = 'disk-full';
          if (deed.does === 'heal') desk.disk.failing = null;
          if (deed.does === 'stay') answerQuestion(desk.room, false);
          // Deeds and keystrokes come as events of their own: what follows one of them at once is done before the next.
          await settle(deed.does === 'pass' ? deed.ms : 0);
          const present = desk.room.session()?.id;
          if (deed.does === 'type' && present) {
            letters += 1;
            desk.type(`·${letters}`);
            typed.set(present, desk.onSheet() ?? '');
          }
        }
        desk.disk.failing = null;
        await settle(60_000);
        answerQuestion(desk.room, false);
        await settle(60_000);
        const trashed = new Map(desk.library.listTrash().map((one) => [one.id, one.headline]));
        for (const [id, text] of typed) expect(desk.stored(id) ?? trashed.get(id)).toBe(text);
      }),
      { numRuns: 200 },
    );
  },
);
