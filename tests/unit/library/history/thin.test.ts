import { expect, test } from 'vitest';
import { dayOfDate } from '#shared/calendar/day';
import { granted } from '../../../support/library-desk';
import { ARTICLE, HISTORY, listed, mustKeep, pathOf, type Scene, savesListed, stage, version } from './history-desk';

/** Four on the first of March, two on the second, one on the eighth, when it is now. */
const MOMENTS = [
  '2024-03-01T01:00:00Z',
  '2024-03-01T02:00:00Z',
  '2024-03-01T03:00:00Z',
  '2024-03-01T04:00:00Z',
  '2024-03-02T01:00:00Z',
  '2024-03-02T02:00:00Z',
  '2024-03-08T01:00:00Z',
];

const keepAll = async ({ clock, history }: Scene) => {
  const entries = [];
  for (const [nth, moment] of MOMENTS.entries()) {
    clock.set(moment);
    entries.push(await mustKeep(history, version(nth + 1)));
  }
  return entries;
};

/** The one kept on that save. */
const find = async (scene: Scene, save: number) => {
  const entry = (await listed(scene.history)).find(({ revision }) => revision === save);
  if (!entry) throw new Error(`save ${save} is not listed`);
  return entry;
};

test('thinning leaves the first, the last of each day, and the newest', async () => {
  const scene = await stage();
  await keepAll(scene);
  expect(await scene.history.thin(ARTICLE.id)).toBe(3);
  expect(await savesListed(scene.history)).toEqual([7, 6, 4, 1]);
  expect(await scene.history.thin(ARTICLE.id)).toBe(0);
});

test('a day is that of this machine’s own calendar', () => {
  expect(dayOfDate(new Date(2024, 2, 8, 0, 0))).toBe('2024-03-08');
  expect(dayOfDate(new Date(2024, 11, 31, 23, 59, 59))).toBe('2024-12-31');
});

test('a labelled revision is never thinned out, and is once its label is taken away', async () => {
  const scene = await stage();
  await keepAll(scene);
  const { key } = await find(scene, 2);
  granted(await scene.history.label(ARTICLE.id, key, 'Bản gửi duyệt'));
  expect(await scene.history.thin(ARTICLE.id)).toBe(2);
  expect(await savesListed(scene.history)).toEqual([7, 6, 4, 2, 1]);
  granted(await scene.history.label(ARTICLE.id, key, null));
  expect(await scene.history.thin(ARTICLE.id)).toBe(1);
});

test('where labels cannot be read nothing is thinned out', async () => {
  const scene = await stage();
  await keepAll(scene);
  scene.disk.tamper(`${HISTORY}/labels.json`, new Uint8Array(30));
  expect(await scene.history.thin(ARTICLE.id)).toBe(0);
  expect(await listed(scene.history)).toHaveLength(7);
});

test('where the last revision of a day is damaged, the whole one before it stands for the day', async () => {
  const scene = await stage();
  await keepAll(scene);
  const last = await find(scene, 4);
  scene.disk.tamper(pathOf(last), new Uint8Array(30));
  expect(await scene.history.thin(ARTICLE.id)).toBe(2);
  expect(await savesListed(scene.history)).toEqual([7, 6, 3, 1]);
  expect(scene.disk.paths()).toContain(pathOf(last));
});

test('what a cut-off write left is swept up', async () => {
  const scene = await stage();
  await mustKeep(scene.history, version(1));
  const leftover = `${HISTORY}/20240308T035403123Z-r12-typing.1234.tmp`;
  scene.disk.tamper(leftover, new Uint8Array(10));
  expect(await scene.history.thin(ARTICLE.id)).toBe(0);
  expect(scene.disk.paths()).not.toContain(leftover);
  expect(await savesListed(scene.history)).toEqual([1]);
});
