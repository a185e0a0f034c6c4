import { expect, test } from 'vitest';
import { EMPTY_CONTENT } from '#shared/article/article';
import { type Disk, DiskError } from '../../../src/main/library/disk';
import type { Library } from '../../../src/main/library/library';
import { contentOf, FORM, granted, mustOpen, mustSave, retitled } from '../../support/library-desk';
import { createMemoryDisk, type MemoryDisk } from '../../support/memory-disk';

const blank = (library: Library) => library.create(EMPTY_CONTENT, FORM);

/** Cannot flush an article's own folder while `isRefusing`: the file has got its name by then. */
const createStubbornDisk = (memory: MemoryDisk) => {
  let isRefusing = false;
  const disk: Disk = {
    ...memory,
    syncFolder: async (path) => {
      if (isRefusing && path.startsWith('/desk/articles/')) throw new DiskError('io-error', path);
      await memory.syncFolder(path);
    },
  };
  const refuse = (yes: boolean): void => {
    isRefusing = yes;
  };
  return { disk, refuse };
};

/** A blank article whose creation failed after its file had got its name: it is there, and nobody was told. */
const leftover = async () => {
  const memory = createMemoryDisk();
  const { disk, refuse } = createStubbornDisk(memory);
  const library = await mustOpen('/desk', disk);
  refuse(true);
  expect(await blank(library)).toEqual({ ok: false, reason: 'io-error' });
  expect((await library.refresh()).summaries).toHaveLength(1);
  refuse(false);
  return { memory, library, refuse };
};

const newest = (library: Library) => {
  const [first] = library.list().summaries;
  if (first === undefined) throw new Error('the desk is empty');
  return first.id;
};

const count = (library: Library): number => library.list().summaries.length;

test('a birth that failed at its last step is finished when it is tried again, and there is one article', async () => {
  const { library } = await leftover();
  const left = newest(library);
  expect(granted(await blank(library)).article.id).toBe(left);
  expect(count(library)).toBe(1);
});

test('once finished it is born, and the next one is another article', async () => {
  const { library } = await leftover();
  const { id } = granted(await blank(library)).article;
  expect(granted(await blank(library)).article.id).not.toBe(id);
});

test('another text is another birth', async () => {
  const { library } = await leftover();
  granted(await library.create(contentOf('Tin khác'), FORM));
  expect(count(library)).toBe(2);
});

test('what somebody has worked on since is not written over by a birth tried again', async () => {
  const { memory, library } = await leftover();
  const { article } = granted(await library.open(newest(library)));
  await mustSave(library, retitled(article, 'Đã viết'));
  const { id } = granted(await blank(library)).article;
  expect(id).not.toBe(article.id);
  const after = await mustOpen('/desk', memory);
  expect(
    after
      .list()
      .summaries.map(({ headline }) => headline)
      .sort(),
  ).toEqual(['', 'Đã viết']);
});

test('what somebody has thrown away since stays in the trash, and the birth tried again is another article', async () => {
  const { library } = await leftover();
  const left = newest(library);
  granted(await library.trash(left));
  expect(granted(await blank(library)).article.id).not.toBe(left);
  expect((await library.listTrash()).articles.map(({ summary }) => summary.id)).toEqual([left]);
  expect(granted(await library.verify())).toMatchObject({ isSound: true, articles: 2 });
});

test('a birth that fails again is finished the time after', async () => {
  const { library, refuse } = await leftover();
  const left = newest(library);
  refuse(true);
  expect(await blank(library)).toEqual({ ok: false, reason: 'io-error' });
  refuse(false);
  expect(granted(await blank(library)).article.id).toBe(left);
});
