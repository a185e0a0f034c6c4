import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import type { Library } from '../../../src/main/library/library';
import { createFailingDisk } from '../../support/failing-disk';
import { contentOf, FORM, file, granted, headlineOf, mustOpen, mustSave, retitled } from '../../support/library-desk';
import { createMemoryDisk, type MemoryDisk, TEARS } from '../../support/memory-disk';

const DESK = '/desk';

/** Every state in which a disk may be found after the machine stopped: how many names reached it, and what of the unflushed bytes. */
function* remains(disk: MemoryDisk): Generator<MemoryDisk> {
  for (let kept = 0; kept <= disk.unflushed(); kept += 1) for (const tear of TEARS) yield disk.powerCut(kept, tear);
}

interface Story {
  /** Before the power is cut. */
  readonly setUp: (library: Library) => Promise<Article>;
  /** Resolves to whether the library said that it was done. */
  readonly act: (library: Library, article: Article) => Promise<boolean>;
  readonly judge: (after: Library, article: Article, wasDone: boolean, disk: MemoryDisk) => Promise<void>;
}

/** Stops the machine before each step of the act in turn, and looks at all that may remain. @returns the number of steps */
const cutEverywhere = async ({ setUp, act, judge }: Story): Promise<number> => {
  for (let atStep = 1; ; atStep += 1) {
    const memory = createMemoryDisk();
    const before = await mustOpen(DESK, memory);
    const article = await setUp(before);
    await before.close();
    const { disk, steps } = createFailingDisk(memory, { atStep, reason: 'io-error', forGood: true });
    const wasDone = await act(await mustOpen(DESK, disk), article);
    for (const found of remains(memory)) await judge(await mustOpen(DESK, found), article, wasDone, found);
    if (steps() < atStep) return atStep - 1;
  }
};

const storedHeadline = async (library: Library, { id }: Article): Promise<string> =>
  headlineOf(granted(await library.open(id)).article);

const done = async (answer: Promise<{ readonly ok: boolean }>): Promise<boolean> => (await answer).ok;

test('after a power cut at any step of a save the article is the old or the new one, whole, and new once acknowledged', async () => {
  const steps = await cutEverywhere({
    setUp: async (library) => mustSave(library, await file(library, 'Cũ')),
    act: (library, article) => done(library.save(retitled(article, 'Mới'))),
    judge: async (after, article, wasDone) => {
      const headline = await storedHeadline(after, article);
      expect(wasDone ? ['Mới'] : ['Cũ', 'Mới']).toContain(headline);
      expect(after.list().damaged).toEqual([]);
      expect(after.list().summaries.map((summary) => summary.headline)).toEqual([headline]);
    },
  });
  expect(steps).toBeGreaterThan(7);
});

test('after a power cut at any step of a first save there is no half article, and once acknowledged there is a whole one', async () => {
  await cutEverywhere({
    setUp: (library) => file(library, 'Bài khác'),
    act: (library) => done(library.create(contentOf('Bài đầu tiên'), FORM)),
    judge: async (after, _, wasDone) => {
      const headlines = after.list().summaries.map(({ headline }) => headline);
      expect(headlines).toContain('Bài khác');
      if (wasDone) expect(headlines).toContain('Bài đầu tiên');
      expect(after.list().damaged).toEqual([]);
      for (const { id } of after.list().summaries) granted(await after.open(id));
    },
  });
});

test('after a power cut at any step of throwing away the article is whole, on the desk or in the trash', async () => {
  await cutEverywhere({
    setUp: (library) => file(library, 'Bỏ'),
    act: (library, { id }) => done(library.trash(id)),
    judge: async (after, article, wasDone) => {
      const inTrash = (await after.listTrash()).articles.map(({ summary }) => summary.headline);
      const onDesk = after.list().summaries.map(({ headline }) => headline);
      expect([...inTrash, ...onDesk]).toEqual(['Bỏ']);
      if (wasDone) expect(inTrash).toEqual(['Bỏ']);
      if (inTrash.length > 0) granted(await after.restore(article.id));
      expect(await storedHeadline(after, article)).toBe('Bỏ');
    },
  });
});

test('after a power cut at any step of bringing back the article is whole, on the desk or in the trash', async () => {
  await cutEverywhere({
    setUp: async (library) => {
      const article = await file(library, 'Lấy lại');
      granted(await library.trash(article.id));
      return article;
    },
    act: (library, { id }) => done(library.restore(id)),
    judge: async (after, _, wasDone) => {
      const inTrash = (await after.listTrash()).articles.map(({ summary }) => summary.headline);
      const onDesk = after.list().summaries.map(({ headline }) => headline);
      expect([...inTrash, ...onDesk]).toEqual(['Lấy lại']);
      if (wasDone) expect(onDesk).toEqual(['Lấy lại']);
    },
  });
});

test('a second power cut, at any step of recovering from the first, still leaves the article whole', async () => {
  for (let atStep = 1; ; atStep += 1) {
    const memory = createMemoryDisk();
    const library = await mustOpen(DESK, memory);
    const article = await mustSave(library, retitled(await file(library, 'Đầu'), 'Cuối'));
    memory.tamper(`${DESK}/articles/${article.id}/article.json`, new Uint8Array(400));
    const failing = createFailingDisk(memory, { atStep, reason: 'io-error', forGood: true });
    await (await mustOpen(DESK, failing.disk)).open(article.id);
    for (const found of remains(memory)) {
      expect(await storedHeadline(await mustOpen(DESK, found), article)).toBe('Đầu');
    }
    if (failing.steps() < atStep) return;
  }
});

test('a text whose first save was cut off after its bytes were whole is brought back', async () => {
  const memory = createMemoryDisk();
  const library = await mustOpen(DESK, memory);
  const { id } = await file(library, 'Chưa kịp đổi tên');
  const bytes = await memory.read(`${DESK}/articles/${id}/article.json`);
  await memory.rename(`${DESK}/articles/${id}/article.json`, `${DESK}/articles/${id}/article.123.tmp`);

  const after = await mustOpen(DESK, memory);
  expect(await after.verify()).toMatchObject({ isSound: true, recoverable: [] });
  expect(granted(await after.open(id)).recovery).toEqual({ from: 'unfinished', setAside: null });
  expect(await memory.read(`${DESK}/articles/${id}/article.json`)).toEqual(bytes);
});

test('what a cut-off save leaves is swept up when the article is opened, but only once it is older than the article', async () => {
  const memory = createMemoryDisk();
  const library = await mustOpen(DESK, memory);
  const article = await file(library, 'Tít');
  const leftover = `${DESK}/articles/${article.id}/article.999.tmp`;
  memory.tamper(leftover, new Uint8Array(10));
  granted(await library.open(article.id));
  expect(memory.paths()).toContain(leftover);

  const saved = await mustSave(library, article);
  granted(await library.open(saved.id));
  expect(memory.paths()).not.toContain(leftover);
});
