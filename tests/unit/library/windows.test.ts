import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticleId, toInstant } from '#shared/article/identity';
import { DiskError } from '../../../src/main/library/disk';
import type { Library } from '../../../src/main/library/library';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { articleFile, articleFolder, indexFile, libraryPaths, trashNote } from '../../../src/main/library/paths';
import { createPatientDisk } from '../../../src/main/library/patient-disk';
import {
  file,
  granted,
  headlineOf,
  mustOpen,
  mustSave,
  nextId,
  retitled,
  temporaryFolder,
} from '../../support/library-desk';
import { createMemoryDisk, type MemoryDisk } from '../../support/memory-disk';
import { createNtfsDisk } from '../../support/ntfs-disk';
import { png } from '../../support/photo-bytes';

const PAUSES = [10, 20, 40, 80, 160, 320, 640, 800];

interface Scene {
  readonly memory: MemoryDisk;
  readonly library: Library;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly waited: () => number;
}

const windows = async (holdFor: () => number, memory = createMemoryDisk()): Promise<Scene> => {
  const { disk, wait, waited } = createNtfsDisk(memory, holdFor);
  return { memory, wait, waited, library: await mustOpen('/desk', createPatientDisk(disk, { pauses: PAUSES, wait })) };
};

test('whatever an antivirus holds for a moment, everything a newsroom does is done', async () => {
  const holds = fc.array(fc.integer({ min: 0, max: 1_200 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(holds, async (times) => {
      let nth = 0;
      const { memory, library } = await windows(() => {
        nth += 1;
        return times[nth % times.length] ?? 0;
      });
      const article = await mustSave(library, retitled(await file(library, 'Một'), 'Hai'));
      granted(await library.putPhoto(png()));
      granted(await library.trash(article.id));
      granted(await library.restore(article.id));
      memory.tamper(`/desk/articles/${article.id}/article.json`, new Uint8Array(7));
      expect(granted(await library.open(article.id)).recovery?.from).toBe('previous');
      const saved = await mustSave(library, retitled(article, 'Ba'));
      await library.close();
      const after = await mustOpen('/desk', memory);
      expect(headlineOf(granted(await after.open(saved.id)).article)).toBe('Ba');
      expect(granted(await after.verify())).toMatchObject({ isSound: true, articles: 1, photos: 1 });
    }),
    { numRuns: 60 },
  );
});

test('a file held for longer than anybody waits is told as such, the text before stays, and the save works later', async () => {
  let hold = 0;
  const { memory, library, wait, waited } = await windows(() => hold);
  const article = await file(library, 'Trước');
  hold = 60_000;
  const answer = await library.save(retitled(article, 'Sau'));
  expect(answer.ok ? 'saved' : answer.reason).toMatch(/^(?:in-use|no-permission)$/u);
  expect(waited()).toBeGreaterThan(2_000);
  const found = await mustOpen('/desk', memory.powerCut(memory.unflushed(), 'complete'));
  expect(headlineOf(granted(await found.open(article.id)).article)).toBe('Trước');

  hold = 0;
  await wait(60_000);
  const again = await mustSave(library, retitled(article, 'Sau'));
  expect(headlineOf(granted(await library.open(again.id)).article)).toBe('Sau');
});

test('after a power cut on Windows, where no folder can be flushed, an acknowledged save is there', async () => {
  const { memory, library } = await windows(() => 15);
  const article = await mustSave(library, retitled(await file(library, 'Một'), 'Hai'));
  for (const folder of ['/', '/desk', '/desk/articles']) await memory.syncFolder(folder);
  await mustSave(library, retitled(article, 'Ba'));
  const after = await mustOpen('/desk', memory.powerCut(0, 'zeroed'));
  expect(headlineOf(granted(await after.open(article.id)).article)).toBe('Ba');
});

test('a name that a file system without case finds under other letters opens no article twice', async () => {
  const { library } = await windows(() => 0);
  const article = await file(library, 'Tít');
  const lower = readArticleId(article.id.toLowerCase());
  if (lower === null) throw new Error('an id in small letters is an id');
  expect(await library.open(lower)).toEqual({ ok: false, reason: 'foreign' });
  expect(await library.save({ ...article, id: lower })).toEqual({ ok: false, reason: 'foreign' });
  expect(headlineOf(granted(await library.open(article.id)).article)).toBe('Tít');
});

test('a second name that is refused for good is not waited for long: there is another way', async () => {
  const memory = createMemoryDisk();
  const waited: number[] = [];
  const noLinks = { ...memory, link: (_: string, to: string) => Promise.reject(new DiskError('no-permission', to)) };
  const patient = createPatientDisk(noLinks, { pauses: PAUSES, wait: async (pause) => waited.push(pause) });
  const library = await mustOpen('/desk', patient);
  await mustSave(library, await file(library, 'Tít'));
  expect(waited.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(200);
});

test('no name in a library is one that Windows forbids, and with room for a long folder before it', () => {
  const paths = libraryPaths(join('C:', 'Toà soạn'));
  const folder = articleFolder(paths.articles, nextId());
  const when = toInstant(new Date('2024-03-08T01:00:00.123Z'));
  const unique = createNodeDisk().uniqueName();
  const names = [articleFile(folder), trashNote(folder), indexFile(paths)].flatMap((each) => [
    each.current,
    each.previous ?? each.current,
    each.temporary(unique),
    each.damaged(`${when}-12`),
  ]);
  for (const name of names) {
    const inside = name.slice(paths.root.length);
    expect(inside).not.toMatch(/[<>:"|?*]|[. ](?:[\\/]|$)|[\\/](?:con|prn|aux|nul|com\d|lpt\d)(?:[.\\/]|$)/iu);
    expect(inside.length).toBeLessThan(110);
  }
});

test('a library deeper than the 260 letters of old Windows programs works like any other', async () => {
  const folder = join(
    await temporaryFolder(),
    ...Array.from({ length: 12 }, (_, n) => `thư mục dài ${n} ${'x'.repeat(24)}`),
  );
  const library = await mustOpen(folder);
  const article = await mustSave(library, retitled(await file(library, 'Một'), 'Hai'));
  granted(await library.trash(article.id));
  granted(await library.restore(article.id));
  expect(granted(await library.verify())).toMatchObject({ isSound: true, articles: 1 });
});
