import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { plain } from '#shared/article/inline';
import { countContent } from '#shared/article/words';
import { asWritten } from '#shared/article/written';
import { unseal } from '../../../../src/main/library/envelope';
import { createHistory } from '../../../../src/main/library/history/history';
import { libraryPaths } from '../../../../src/main/library/paths';
import { everyLetterArticle, longArticle } from '../../../support/articles';
import { granted } from '../../../support/library-desk';
import { createMemoryDisk } from '../../../support/memory-disk';
import {
  ARTICLE,
  DESK,
  HISTORY,
  HOME,
  historyOn,
  listed,
  mustKeep,
  PATHS,
  pathOf,
  savesListed,
  stage,
  stillClock,
  version,
} from './history-desk';

test('a revision is read back as it was kept, to the letter', async () => {
  const { history } = await stage();
  for (const article of [everyLetterArticle(), longArticle(20), { ...ARTICLE, ...EMPTY_CONTENT }]) {
    const { key } = await mustKeep(history, article);
    expect(granted(await history.read(ARTICLE.id, key)).article).toEqual(article);
  }
});

test('its file is named by when, on which save and why, and holds the sealed article compressed', async () => {
  const { disk, history } = await stage();
  const entry = await mustKeep(history, version(12), 'typing');
  expect(entry).toMatchObject({ key: '20240308T035403123Z-r12-typing', at: '2024-03-08T03:54:03.123Z' });
  expect(disk.paths()).toContain(`${HISTORY}/20240308T035403123Z-r12-typing.json.gz`);
  const unsealed = unseal(gunzipSync(await disk.read(pathOf(entry))));
  expect(unsealed).toMatchObject({ ok: true, data: { article: asWritten(version(12)) } });
});

test('while typing, a revision is kept at most once in five minutes', async () => {
  const { clock, history } = await stage();
  await mustKeep(history, version(1), 'typing');
  clock.pass(4.9);
  expect(await history.keep(version(2), 'typing')).toEqual({ ok: true, entry: null });
  clock.pass(0.1);
  await mustKeep(history, version(3), 'typing');
  expect(await savesListed(history)).toEqual([3, 1]);
});

test('the five minutes hold over a restart', async () => {
  const { disk, clock, history } = await stage();
  await mustKeep(history, version(1), 'close');
  clock.pass(1);
  expect(await historyOn(disk, clock).keep(version(2), 'typing')).toEqual({ ok: true, entry: null });
  clock.pass(4);
  await mustKeep(historyOn(disk, clock), version(3), 'typing');
});

for (const why of ['open', 'close', 'status', 'import', 'restore', 'replace-all', 'recovery'] as const) {
  test(`a change is kept at once for the reason ${why}`, async () => {
    const { history } = await stage();
    await mustKeep(history, version(1), 'typing');
    expect(await mustKeep(history, version(2), why)).toMatchObject({ why, revision: 2 });
  });
}

test('an article that is as it was when last kept is not kept again, whatever its count of saves', async () => {
  const { clock, history } = await stage();
  await mustKeep(history, version(1), 'typing');
  clock.pass(10);
  const saved = { ...version(1), revision: 7, updatedAt: clock.now() };
  for (const why of ['typing', 'open', 'close', 'restore'] as const) {
    expect(await history.keep(saved, why)).toEqual({ ok: true, entry: null });
  }
});

test('what was put back to an earlier state is kept, since only the last one counts', async () => {
  const { history } = await stage();
  for (const article of [version(1), version(2), version(1)]) await mustKeep(history, article, 'restore');
  expect(await listed(history)).toHaveLength(3);
});

test('a change of status, of tags or of the slug alone is kept', async () => {
  const { history } = await stage();
  await mustKeep(history, ARTICLE);
  await mustKeep(history, { ...ARTICLE, status: 'submitted' }, 'status');
  await mustKeep(history, { ...ARTICLE, status: 'submitted', tags: ['cầu đường'] }, 'close');
  await mustKeep(history, { ...ARTICLE, status: 'submitted', tags: ['cầu đường'], slug: 'cau-moi' }, 'close');
});

test('the order in which a window names the fields makes no change', async () => {
  const { history } = await stage();
  await mustKeep(history, ARTICLE);
  const turned = Object.fromEntries(Object.entries(ARTICLE).reverse());
  expect(await history.keep({ ...ARTICLE, ...turned }, 'close')).toEqual({ ok: true, entry: null });
});

test('a revision tells who wrote, how many words there are, and how many came and went', async () => {
  const { history } = await stage();
  const { words } = countContent(ARTICLE);
  expect(await mustKeep(history, ARTICLE)).toMatchObject({
    by: 'Lê Hạnh',
    label: null,
    words,
    added: words,
    removed: 0,
  });
  const changed = { ...ARTICLE, headline: plain('Xã Thạnh Lợi khánh thành cây cầu thứ tư bắc qua kênh Rạch Chanh') };
  expect(await mustKeep(history, changed)).toMatchObject({ words, added: 1, removed: 1 });
});

test('where nobody said who writes, nobody is named', async () => {
  const { disk, clock } = await stage();
  const history = createHistory({ disk, paths: PATHS, now: clock.now, who: () => null });
  expect(await mustKeep(history, ARTICLE)).toMatchObject({ by: null });
});

test('revisions kept in one millisecond are all there, in their order', async () => {
  const { history } = await stage();
  const kept = await Promise.all([1, 2, 3].map((nth) => mustKeep(history, version(nth))));
  expect(new Set(kept.map(({ key }) => key)).size).toBe(3);
  expect(await savesListed(history)).toEqual([3, 2, 1]);
});

test('a clock set back keeps nobody from keeping', async () => {
  const { clock, history } = await stage();
  clock.set('2030-01-01T00:00:00Z');
  await mustKeep(history, version(1), 'typing');
  clock.set('2024-03-08T08:00:00Z');
  await mustKeep(history, version(2), 'typing');
  clock.pass(1);
  expect(await history.keep(version(3), 'typing')).toEqual({ ok: true, entry: null });
  expect(await history.keep(version(2), 'close')).toEqual({ ok: true, entry: null });
});

test('what was kept while the clock ran years ahead is not taken for the newest', async () => {
  const { clock, history } = await stage();
  clock.set('2030-01-01T00:00:00Z');
  await mustKeep(history, version(1));
  clock.set('2024-03-08T08:00:00Z');
  expect(await history.newest(HOME, ARTICLE.id)).toMatchObject({ article: version(1) });
  await mustKeep(history, version(2));
  expect(await history.newest(HOME, ARTICLE.id)).toMatchObject({ article: version(2) });
});

test('the history goes to the trash and back with its article', async () => {
  const { disk, history } = await stage();
  await mustKeep(history, version(1));
  const there = `${PATHS.trash}/${ARTICLE.id}`;
  await disk.rename(HOME, there);
  expect(await history.list(ARTICLE.id)).toEqual({ ok: false, reason: 'in-trash' });
  expect(await history.keep(version(2), 'close')).toEqual({ ok: false, reason: 'missing' });
  expect(await history.newest(there, ARTICLE.id)).toMatchObject({ article: version(1) });
  await disk.rename(there, HOME);
  expect(await savesListed(history)).toEqual([1]);
});

test('an article of before there were histories has an empty one', async () => {
  const { disk, history } = await stage();
  expect(await listed(history)).toEqual([]);
  expect(await history.newest(HOME, ARTICLE.id)).toBeNull();
  expect(await history.check(HOME, ARTICLE.id)).toEqual({ whole: 0, damaged: [] });
  expect(await history.photosIn(HOME, ARTICLE.id)).toEqual(new Set());
  expect(await history.thin(ARTICLE.id)).toBe(0);
  expect(disk.paths()).not.toContain(HISTORY);
});

test('an article that is not there is missing, and nothing is made for it', async () => {
  const disk = createMemoryDisk();
  const history = historyOn(disk, stillClock());
  expect(await history.list(ARTICLE.id)).toEqual({ ok: false, reason: 'missing' });
  expect(await history.keep(ARTICLE, 'open')).toEqual({ ok: false, reason: 'missing' });
  expect(disk.paths()).toEqual(['/']);
});

test('keeping never rejects, even where a bug is met on the way', async () => {
  const { disk, clock } = await stage();
  const broken = { ...disk, list: () => Promise.reject(new TypeError('a bug')) };
  const history = createHistory({ disk: broken, paths: libraryPaths(DESK), now: clock.now, who: () => null });
  expect(await history.keep(ARTICLE, 'open')).toEqual({ ok: false, reason: 'io-error' });
});
