import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Disk } from '../../../src/main/library/disk';
import { createNodeDisk } from '../../../src/main/library/node-disk';
import { openLibrary } from '../../../src/main/library/open-library';
import {
  file,
  granted,
  mustOpen,
  mustSave,
  nextId,
  openAt,
  retitled,
  temporaryFolder,
  tickingClock,
} from '../../support/library-desk';

/** The real disk, with a list of what was read from it. */
const watchedDisk = (): { readonly disk: Disk; readonly read: string[] } => {
  const disk = createNodeDisk();
  const read: string[] = [];
  return {
    read,
    disk: {
      ...disk,
      read: (path) => {
        read.push(path);
        return disk.read(path);
      },
    },
  };
};

const filled = async (): Promise<string> => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  for (const headline of ['Một', 'Hai', 'Ba']) await file(library, headline);
  await library.close();
  return folder;
};

test('a start reads the index alone where nothing has changed', async () => {
  const folder = await filled();
  const { disk, read } = watchedDisk();
  const library = await mustOpen(folder, disk);
  expect(library.list().summaries.map(({ headline }) => headline)).toEqual(['Ba', 'Hai', 'Một']);
  expect(read).toEqual([join(folder, 'library.json')]);
});

const harms: Readonly<Record<string, (path: string) => Promise<void>>> = {
  deleted: (path) => rm(path),
  garbage: (path) => writeFile(path, 'garbage'),
  zeroed: (path) => writeFile(path, new Uint8Array(500)),
  'of another schema': (path) => writeFile(path, '{"format":9,"data":[]}'),
};

test.each(Object.entries(harms))('an index that is %s is rebuilt from the articles', async (_, harm) => {
  const folder = await filled();
  await harm(join(folder, 'library.json'));
  const library = await mustOpen(folder);
  expect(library.list().summaries.map(({ headline }) => headline)).toEqual(['Ba', 'Hai', 'Một']);
  await library.close();

  const { disk, read } = watchedDisk();
  await mustOpen(folder, disk);
  expect(read).toHaveLength(1);
});

test('a save does not write the index; it follows after a pause, and at closing', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const article = await file(library, 'Tít');
  await mustSave(library, article);
  await expect(stat(join(folder, 'library.json'))).rejects.toThrow('ENOENT');
  await library.flush();
  expect(await readFile(join(folder, 'library.json'), 'utf8')).toContain('Tít');
});

test('the pause ends by itself', async () => {
  const folder = await temporaryFolder();
  const parts = { folder, disk: createNodeDisk(), clock: tickingClock(), newId: nextId, indexDelay: 5 };
  const { library } = granted(await openLibrary(parts));
  await file(library, 'Tít');
  await expect.poll(() => readFile(join(folder, 'library.json'), 'utf8').catch(() => '')).toContain('Tít');
  await library.close();
});

test('after a crash before the index was written, the start reads just the articles that are newer', async () => {
  const folder = await filled();
  const crashed = await mustOpen(folder);
  const [newest] = crashed.list().summaries;
  const { article } = granted(await crashed.open(newest?.id ?? nextId()));
  await mustSave(crashed, retitled(article, 'Ba, viết lại'));

  const { disk, read } = watchedDisk();
  const library = await mustOpen(folder, disk);
  expect(library.list().summaries.map(({ headline }) => headline)).toEqual(['Ba, viết lại', 'Hai', 'Một']);
  expect(read).toHaveLength(2);
});

test('an article copied in or deleted by another program is found or forgotten at the next look', async () => {
  const folder = await filled();
  const window = await mustOpen(folder);
  const commandLine = await mustOpen(folder);
  const { id } = await file(commandLine, 'Từ dòng lệnh');
  expect(window.list().summaries).toHaveLength(3);
  expect((await window.refresh()).summaries[0]).toMatchObject({ id, headline: 'Từ dòng lệnh' });
  await rm(join(folder, 'articles', id), { recursive: true });
  expect((await window.refresh()).summaries).toHaveLength(3);
});

test('a file that is as long as before but of another time is read again', async () => {
  const folder = await filled();
  const [first] = (await mustOpen(folder)).list().summaries;
  const path = join(folder, 'articles', first?.id ?? '', 'article.json');
  await utimes(path, new Date(), new Date(Date.now() + 5_000));
  const { disk, read } = watchedDisk();
  await mustOpen(folder, disk);
  expect(read).toContain(path);
});

test('folders and files that are no articles are not listed', async () => {
  const folder = await filled();
  await writeFile(join(folder, 'articles', 'Thumbs.db'), 'x');
  const { library } = granted(await openAt(folder));
  expect(library.list().summaries).toHaveLength(3);
  expect(library.list().damaged).toEqual([]);
});

test('an index that the disk refuses to write does no harm and is written later', async () => {
  const folder = await temporaryFolder();
  const disk = createNodeDisk();
  let isFull = true;
  const library = await mustOpen(folder, {
    ...disk,
    rename: async (from, to) => {
      if (isFull && to.endsWith('library.json')) return disk.rename(join(folder, 'nowhere'), to);
      return disk.rename(from, to);
    },
  });
  await file(library, 'Tít');
  await library.flush();
  await expect(stat(join(folder, 'library.json'))).rejects.toThrow('ENOENT');
  isFull = false;
  await library.flush();
  expect(await readFile(join(folder, 'library.json'), 'utf8')).toContain('Tít');
});
