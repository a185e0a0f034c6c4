/** What is done with several articles at once: each done or named with its reason, all of it taken back in one word, no text lost. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleId } from '#shared/article/identity';
import type { Handlers, Replies } from '#shared/ipc';
import { openArticle, openDesk } from '../../../../src/renderer/app/deeds/articles';
import { cancelBatch } from '../../../../src/renderer/app/deeds/batch';
import { searchNow } from '../../../../src/renderer/app/deeds/searching';
import { changeStatus, changeTag, moveAlong } from '../../../../src/renderer/app/deeds/selection';
import { trashArticles } from '../../../../src/renderer/app/deeds/trashing';
import { presentId } from '../../../../src/renderer/app/screen';
import { type TestNewsroom, testNewsroom } from '../support/test-newsroom';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = (ms = 100): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

interface Desk extends TestNewsroom {
  readonly ids: readonly [ArticleId, ArticleId, ArticleId];
}

/** A, B and C on the desk, A on the sheet. */
const desk = async (overrides: Partial<Handlers> = {}): Promise<Desk> => {
  const made = testNewsroom(overrides);
  const ids = [made.add('A'), made.add('B'), made.add('C')] as const;
  await openDesk(made.room);
  await openArticle(made.room, ids[0]);
  return { ...made, ids };
};

const shown = ({ room }: Desk): ArticleId | null => presentId(room.store.get());
const batch = ({ room }: Desk) => room.store.get().batch;
const statuses = ({ library, ids }: Desk) => ids.map((id) => library.open(id)?.status);
const undo = async ({ toasts }: Desk): Promise<void> => {
  toasts.at(-1)?.action?.run();
  await settle();
};

describe('a new status', () => {
  test('that is refused is said where the desk does not show it: behind the board, or folded away', async () => {
    const at = await desk({
      'article/change': ({ ids }) => ({ changed: [], refused: ids.map((id) => ({ id, reason: 'no-such-step' })) }),
    });
    await changeStatus(at.room, [at.ids[1]], 'submitted');
    expect(at.toasts).toEqual([]);
    at.room.store.send({ is: 'workplace', workplace: 'board' });
    await changeStatus(at.room, [at.ids[1]], 'submitted');
    expect(at.toasts).toMatchObject([{ tone: 'problem' }]);
  });

  test('that is asked for while others are being changed has its turn after them', async () => {
    const at = await desk();
    at.disk.slow = 50;
    const tagging = changeTag(at.room, at.ids, 'lũ', true);
    const handing = changeStatus(at.room, at.ids, 'submitted');
    const throwing = trashArticles(at.room, [at.ids[2]]);
    await settle(2_000);
    await Promise.all([tagging, handing, throwing]);
    expect(at.library.open(at.ids[1])).toMatchObject({ tags: ['lũ'], status: 'submitted' });
    expect(at.room.store.get().holdings?.register.size).toBe(2);
  });

  test('of a card taken two columns on in one go is come to step by step', async () => {
    const at = await desk();
    const [first] = at.ids;
    const moves = [moveAlong(at.room, first, 'draft', 'submitted'), moveAlong(at.room, first, 'submitted', 'approved')];
    await settle(500);
    await Promise.all(moves);
    expect(at.library.open(first)?.status).toBe('approved');
    expect(at.calls.filter(({ channel }) => channel === 'article/change')).toHaveLength(2);
  });

  test('is not gone on to where the step before it was refused', async () => {
    const refusing = await desk({
      'article/change': ({ ids }) => ({ changed: [], refused: ids.map((id) => ({ id, reason: 'no-such-step' })) }),
    });
    const [first] = refusing.ids;
    const moves = [
      moveAlong(refusing.room, first, 'draft', 'submitted'),
      moveAlong(refusing.room, first, 'submitted', 'approved'),
    ];
    await settle(500);
    await Promise.all(moves);
    expect(refusing.calls.filter(({ channel }) => channel === 'article/change')).toHaveLength(1);
  });

  test('is given to all of them, shown at once, and taken back to what each had', async () => {
    const at = await desk();
    await changeStatus(at.room, [at.ids[1]], 'submitted');
    await changeStatus(at.room, at.ids, 'approved');
    expect(statuses(at)).toEqual(['approved', 'approved', 'approved']);
    expect(at.room.store.get().holdings?.statuses.approved).toBe(3);
    await undo(at);
    expect(statuses(at)).toEqual(['draft', 'submitted', 'draft']);
    expect(at.room.store.get().holdings?.statuses).toMatchObject({ draft: 2, submitted: 1, approved: 0 });
  });

  test('leaves the article on the sheet to go on being written, whenever a key comes', async () => {
    const at = await desk();
    at.type('1');
    const changing = changeStatus(at.room, at.ids, 'submitted');
    at.type('2');
    await settle(50);
    await changing;
    at.type('3');
    await settle(400);
    await changeStatus(at.room, [at.ids[0]], 'approved');
    at.type('4');
    await settle(400);
    expect([at.stored(at.ids[0]), at.library.open(at.ids[0])?.status]).toEqual(['A1234', 'approved']);
    expect(at.room.session()?.keeper.keeping().phase).toEqual({ at: 'kept' });
    expect(at.room.session()?.keeper.keeping().revision).toBe(at.library.open(at.ids[0])?.revision);
  });

  test('never lets the sheet’s text go over another’s: the article changed elsewhere before it stays stale', async () => {
    const at = await desk();
    at.library.touch(at.ids[0]);
    await changeStatus(at.room, [at.ids[0]], 'submitted');
    at.type('!');
    await settle(400);
    expect(at.room.session()?.keeper.keeping().phase).toMatchObject({ at: 'unkept', trouble: { reason: 'stale' } });
  });

  test('names to main what the text on the sheet builds on, and nothing where that is not among them', async () => {
    const at = await desk();
    await changeStatus(at.room, [at.ids[1]], 'submitted');
    await changeStatus(at.room, at.ids, 'approved');
    const asked = at.calls.filter(({ channel }) => channel === 'article/change').map(({ request }) => request);
    const [onSheet] = at.ids;
    const storedAt = at.library.open(onSheet)?.createdAt;
    expect(asked).toMatchObject([{ onSheet: null }, { onSheet: { id: onSheet, revision: 0, storedAt } }]);
  });

  test('that needs a reason is asked for one first, and nothing is changed until it is given', async () => {
    const at = await desk();
    await changeStatus(at.room, at.ids, 'spiked');
    expect(statuses(at)).toEqual(['draft', 'draft', 'draft']);
    expect(at.room.store.get().dialog).toEqual({ is: 'why', ids: at.ids, to: 'spiked' });
    await changeStatus(at.room, at.ids, 'spiked', 'Trùng bài');
    expect(statuses(at)).toEqual(['spiked', 'spiked', 'spiked']);
  });

  test('names those that were refused, with the reason, and does the others', async () => {
    const at = await desk();
    at.library.trash(at.ids[1]);
    await changeStatus(at.room, at.ids, 'spiked', 'Trùng bài');
    expect(batch(at)).toMatchObject({
      done: 2,
      isRunning: false,
      refused: [{ id: at.ids[1], headline: 'B', reason: 'missing' }],
    });
  });
});

describe('a tag', () => {
  test('is put on those without it, and taken back from those alone', async () => {
    const at = await desk();
    await changeTag(at.room, [at.ids[1]], 'y tế', true);
    await changeTag(at.room, at.ids, 'y tế', true);
    const tags = () => at.ids.map((id) => at.library.open(id)?.tags);
    expect(tags()).toEqual([['y tế'], ['y tế'], ['y tế']]);
    await undo(at);
    expect(tags()).toEqual([[], ['y tế'], []]);
    await changeTag(at.room, at.ids, 'y tế', false);
    expect(tags()).toEqual([[], [], []]);
  });
});

describe('the trash', () => {
  test('takes all of them with their last letter, the next article is shown, and one word brings them back', async () => {
    const at = await desk();
    at.type('!');
    void trashArticles(at.room, [at.ids[0], at.ids[2]]);
    await settle();
    expect(at.library.listTrash().map(({ headline }) => headline)).toEqual(['A!', 'C']);
    expect([shown(at), at.room.store.get().holdings?.rows.map(({ headline }) => headline)]).toEqual([at.ids[1], ['B']]);
    expect(at.toasts.length).toBe(1);
    await undo(at);
    expect([at.library.listTrash(), shown(at), at.onSheet()]).toEqual([[], at.ids[0], 'A!']);
    expect(at.room.store.get().holdings?.rows.length).toBe(3);
  });

  test('what it refuses stays on the desk and is named', async () => {
    const at = await desk();
    const only = at.ids[1];
    const { trash } = at.library;
    const refusing = await desk({
      'article/trash': ({ id }) => (id === only ? { ok: false, reason: 'in-use' } : trash(id)),
    });
    void trashArticles(refusing.room, refusing.ids.slice(1));
    await settle();
    expect(refusing.room.store.get().holdings?.rows.map(({ headline }) => headline)).toContain('B');
    expect(batch(refusing)?.refused).toEqual([{ id: only, headline: 'B', reason: 'in-use' }]);
  });

  test('takes nothing while the article on the sheet cannot be stored and its writer stays with it', async () => {
    const at = await desk();
    at.disk.failing = 'disk-full';
    at.type('!');
    void trashArticles(at.room, at.ids);
    await settle();
    expect([at.room.store.get().dialog, at.library.listTrash()]).toEqual([{ is: 'unsaved' }, []]);
  });

  test('stops when it is told to; the rest stays on the desk', async () => {
    let cancel = (): void => {};
    const at = await desk({
      'article/trash': async () => {
        cancel();
        return { ok: true };
      },
    });
    cancel = () => cancelBatch(at.room);
    void trashArticles(at.room, at.ids.slice(1));
    await settle();
    expect(at.calls.filter(({ channel }) => channel === 'article/trash').length).toBe(1);
    expect(at.room.store.get().holdings?.rows.length).toBe(2);
  });
});

test('a notice of one new status names its article, shortened at a word', async () => {
  const at = await desk();
  const id = at.add('Đường liên xã từ Tân Hòa đi Rạch Gốc sửa xong trước hạn hai tháng');
  await openDesk(at.room);
  await changeStatus(at.room, [id], 'submitted');
  await changeStatus(at.room, at.ids, 'submitted');
  expect(at.toasts.map(({ text }) => text)).toEqual([
    'Đã chuyển “Đường liên xã từ Tân Hòa đi Rạch Gốc sửa xong…” sang “Chờ duyệt”',
    'Đã chuyển 3 bài sang “Chờ duyệt”',
  ]);
});

test('what is stopped half-way tells how many were left as they were, beside the way back for the others', async () => {
  let cancel = (): void => undefined;
  const at = await desk({
    'article/trash': () => {
      cancel();
      return { ok: true };
    },
  });
  cancel = () => cancelBatch(at.room);
  void trashArticles(at.room, at.ids.slice(1));
  await settle();
  const said = at.toasts.map(({ text }) => text);
  expect(said).toEqual(['Đã dừng: 1 bài còn lại giữ nguyên như trước.', 'Đã chuyển 1 bài vào thùng rác']);
});

test('a deed that must wait is counted while it waits, and told of where a view hides the desk', async () => {
  const changing = () =>
    new Promise<Replies['article/change']>((done) => setTimeout(done, 50, { changed: [], refused: [] }));
  const at = await desk({ 'article/change': changing });
  const deeds = [changeTag(at.room, at.ids, 'lũ', true), changeStatus(at.room, at.ids, 'submitted')];
  await settle(0);
  expect(at.room.store.get().waiting).toBe(1);
  at.room.store.send({ is: 'workplace', workplace: 'board' });
  deeds.push(changeTag(at.room, at.ids, 'mưa', true));
  expect(at.room.store.get().waiting).toBe(2);
  expect(at.toasts.map(({ text }) => text)).toEqual(['2 việc nữa đang chờ đến lượt.']);
  await settle(2_000);
  await Promise.all(deeds);
  expect(at.room.store.get().waiting).toBe(0);
});

test('a search asks with what is typed and clicked, and nothing is asked where nothing is typed', async () => {
  const at = await desk({ 'search/run': () => ({ hits: [], total: 0, isComplete: true }) });
  await searchNow(at.room);
  at.room.store.send({ is: 'search-text', text: 'ben luc' });
  await searchNow(at.room);
  const asked = at.calls.filter(({ channel }) => channel === 'search/run').map(({ request }) => request);
  expect(asked).toMatchObject([{ text: 'ben luc', filters: { statuses: [] } }]);
  expect(at.room.store.get().deskView.found?.total).toBe(0);
  at.room.store.send({ is: 'search-text', text: ' ' });
  expect(at.room.store.get().deskView.found).toBeNull();
});
