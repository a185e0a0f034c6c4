/** A library opened on a computer whose clock stands wrong: what is deleted with time is not deleted for its sake. */
import { expect, test } from 'vitest';
import { type ArticleId, type Instant, toInstant } from '#shared/article/identity';
import type { Library } from '../../../src/main/library/library';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { createWitness } from '../../../src/main/library/witness';
import { file, granted, mustSave, openAt, retitled, temporaryFolder, tickingClock } from '../../support/library-desk';

const DAY = 86_400_000;

const sessionAt = async <T>(folder: string, when: string, work: (library: Library) => Promise<T>): Promise<T> => {
  const { library } = granted(await openAt(folder, createNodeDisk(), tickingClock(when)));
  try {
    return await work(library);
  } finally {
    await library.close();
  }
};

const round = (folder: string, when: string): Promise<number> =>
  sessionAt(folder, when, (library) => library.expireTrash(30));

const write = (folder: string, when: string): Promise<unknown> =>
  sessionAt(folder, when, (library) => file(library, 'Tin trong ngày'));

const throwAway = (folder: string, when: string): Promise<ArticleId> =>
  sessionAt(folder, when, async (library) => {
    const { id } = await file(library, 'Bỏ');
    granted(await library.trash(id));
    return id;
  });

const inTrash = (folder: string, when: string): Promise<readonly ArticleId[]> =>
  sessionAt(folder, when, async (library) => (await library.listTrash()).articles.map(({ summary }) => summary.id));

test('one start with the clock years ahead empties no trash, though somebody writes and throws away in it', async () => {
  const folder = await temporaryFolder();
  await write(folder, '2024-03-08T01:00:00Z');
  const id = await throwAway(folder, '2024-03-08T02:00:00Z');
  const { library } = granted(await openAt(folder, createNodeDisk(), tickingClock('2031-01-01T01:00:00Z')));
  await file(library, 'Viết khi đồng hồ sai');
  expect(await library.expireTrash(30)).toBe(0);
  await library.close();
  expect(await inTrash(folder, '2024-03-09T01:00:00Z')).toEqual([id]);
  expect(await round(folder, '2024-03-09T02:00:00Z')).toBe(0);
});

test('an article dated by a clock that ran ahead bears no witness to another one', async () => {
  const folder = await temporaryFolder();
  await write(folder, '2024-03-08T01:00:00Z');
  await write(folder, '2099-01-01T01:00:00Z');
  const id = await throwAway(folder, '2024-03-08T02:00:00Z');
  expect(await round(folder, '2031-01-01T01:00:00Z')).toBe(0);
  expect(await round(folder, '2031-01-03T01:00:00Z')).toBe(0);
  expect(await inTrash(folder, '2024-03-09T01:00:00Z')).toEqual([id]);
});

test('thrown away by a clock years behind that is put right meanwhile, an article stays for all of that session and its days after', async () => {
  const folder = await temporaryFolder();
  await write(folder, '2024-03-08T01:00:00Z');
  let now = Date.parse('2010-01-01T00:00:00Z');
  const clock = {
    now: () => {
      now += 1_000;
      return new Date(now);
    },
  };
  const { library } = granted(await openAt(folder, createNodeDisk(), clock));
  const { id } = await file(library, 'Bỏ');
  granted(await library.trash(id));
  for (const day of [0, 2, 4]) {
    now = Date.parse('2024-03-09T00:00:00Z') + day * DAY;
    expect(await library.expireTrash(30)).toBe(0);
  }
  await library.close();
  expect(await round(folder, '2024-03-20T01:00:00Z')).toBe(0);
  expect(await round(folder, '2024-03-22T01:00:00Z')).toBe(0);
  expect(await inTrash(folder, '2024-03-22T02:00:00Z')).toEqual([id]);
});

test('in a newsroom at work the trash ends as it should', async () => {
  const folder = await temporaryFolder();
  await throwAway(folder, '2024-03-08T02:00:00Z');
  await write(folder, '2024-04-07T01:00:00Z');
  await write(folder, '2024-04-08T01:00:00Z');
  expect(await round(folder, '2024-04-09T01:00:00Z')).toBe(0);
  expect(await round(folder, '2024-04-10T02:00:00Z')).toBe(1);
});

/** Kept at eight, nine, ten and eleven o'clock of one day. */
const worked = async (folder: string): Promise<ArticleId> =>
  sessionAt(folder, '2024-03-08T01:00:00Z', async (library) => {
    let article = await file(library, 'Bản một');
    for (const headline of ['Bản hai', 'Bản ba', 'Bản bốn']) {
      article = await mustSave(library, retitled(article, headline));
      granted(await library.keep(article.id, 'status'));
    }
    return article.id;
  });

const opened = (folder: string, id: ArticleId, when: string): Promise<number> =>
  sessionAt(folder, when, async (library) => {
    granted(await library.open(id));
    granted(await library.keep(id, 'open'));
    return granted(await library.history.list(id)).revisions.length;
  });

test('one start with the clock years ahead thins no history', async () => {
  const folder = await temporaryFolder();
  const id = await worked(folder);
  const before = await opened(folder, id, '2024-03-08T05:00:00Z');
  expect(before).toBeGreaterThan(2);
  expect(await opened(folder, id, '2031-01-01T01:00:00Z')).toBe(before);
});

test('once the newsroom has been at work on later days, the history is thinned as ever', async () => {
  const folder = await temporaryFolder();
  const id = await worked(folder);
  await write(folder, '2024-03-20T01:00:00Z');
  expect(await opened(folder, id, '2024-03-21T01:00:00Z')).toBe(2);
});

test('the witness is the newest that was there, never later than the clock, and silent where nothing was', () => {
  const instant = (text: string): Instant => toInstant(new Date(text));
  let clock = instant('2024-03-10T00:00:00Z');
  const witness = createWitness(() => clock);
  expect(witness.time()).toBeNull();
  witness.hear(instant('2024-03-08T00:00:00Z'));
  expect(witness.time()).toBe(instant('2024-03-08T00:00:00Z'));
  clock = instant('2024-02-01T00:00:00Z');
  expect(witness.time()).toBe(clock);
});
