import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { articleFolder, libraryPaths } from '../../../../src/main/library/paths';
import { longArticle } from '../../../support/articles';
import { granted, temporaryFolder } from '../../../support/library-desk';
import { ARTICLE, furnish, historyOn, mustKeep, savesListed, stillClock, version } from './history-desk';

const onDisk = async () => {
  const paths = libraryPaths(await temporaryFolder());
  const disk = createNodeDisk();
  await furnish(disk, paths);
  const clock = stillClock('2024-03-01T01:00:00Z');
  return { clock, history: historyOn(disk, clock, paths), home: articleFolder(paths.articles, ARTICLE.id) };
};

test('on a real disk revisions are kept, listed, labelled, read and thinned out', async () => {
  const { clock, history, home } = await onDisk();
  for (let nth = 1; nth <= 4; nth += 1) {
    await mustKeep(history, version(nth), 'close');
    clock.pass(60);
  }
  clock.set('2024-03-08T01:00:00Z');
  const newest = await mustKeep(history, version(5), 'open');
  granted(await history.label(ARTICLE.id, newest.key, 'Bản in'));
  expect(await history.thin(ARTICLE.id)).toBe(2);
  expect(await savesListed(history)).toEqual([5, 4, 1]);
  expect(granted(await history.read(ARTICLE.id, newest.key)).article).toEqual(version(5));
  expect((await readdir(join(home, 'history'))).sort()).toEqual([
    '20240301T010000000Z-r1-close.json.gz',
    '20240301T040000000Z-r4-close.json.gz',
    '20240308T010000000Z-r5-open.json.gz',
    'labels.json',
    'timeline.json',
  ]);
});

test('on a real disk a torn revision is left in its place and the one before it is the newest', async () => {
  const { clock, history, home } = await onDisk();
  await mustKeep(history, version(1));
  clock.pass(1);
  const { key } = await mustKeep(history, version(2));
  await truncate(join(home, 'history', `${key}.json.gz`), 100);
  expect(await savesListed(history)).toEqual([1]);
  expect(await history.newest(home, ARTICLE.id)).toMatchObject({ article: version(1) });
  expect(await history.check(home, ARTICLE.id)).toEqual({ whole: 1, damaged: [key] });
});

test('a long article takes a small part of its size', async () => {
  const { history, home } = await onDisk();
  const article = longArticle(30);
  const { key } = await mustKeep(history, article);
  const disk = createNodeDisk();
  const { size } = (await disk.stat(join(home, 'history', `${key}.json.gz`))) ?? { size: Number.POSITIVE_INFINITY };
  expect(size).toBeLessThan(JSON.stringify(article).length / 10);
});
