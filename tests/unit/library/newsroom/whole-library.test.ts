import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAssetName } from '#shared/article/identity';
import type { Verification } from '#shared/library/jobs';
import type { Library } from '../../../../src/main/library/library';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { openLibrary } from '../../../../src/main/library/open-library';
import { copyLibrary } from '../../../../src/main/moving/copy-library';
import { watched } from '../../../support/fault-scenarios-tidying';
import { granted, mustOpen, nextId, temporaryFolder, tickingClock } from '../../../support/library-desk';
import { png } from '../../../support/photo-bytes';
import { ALL_SHELVES, change, fileOf, kept, namesOf, naming, snipping, templating } from './newsroom-desk';

const verify = async (library: Library, repair = false): Promise<Verification> =>
  granted(await library.verify({ repair }));

const full = async (folder: string): Promise<Library> => {
  const library = await mustOpen(folder);
  await change(library, ...ALL_SHELVES);
  return library;
};

test('what is kept comes back from a backup into an empty library', async () => {
  const [from, to, out] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  const library = await full(from);
  granted(await library.backup(join(out, 'a.zip'), '1', watched));
  const empty = await mustOpen(to);
  granted(await empty.restoreBackup(join(out, 'a.zip'), watched));
  expect(await kept(empty)).toEqual(await kept(library));
  expect(await readFile(fileOf(to, 'glossary'))).toEqual(await readFile(fileOf(from, 'glossary')));
});

test('a restore overwrites nothing: what is here stays, what is missing comes along', async () => {
  const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
  const library = await mustOpen(folder);
  await change(library, naming('Ân'), naming('Bình'), { is: 'set-style', layout: 'portal', style: { dash: 'en' } });
  granted(await library.backup(join(out, 'a.zip'), '1', watched));
  const newer = { name: 'Ân', kind: 'person' as const, means: 'Chủ tịch', wrong: [] };
  await change(
    library,
    { is: 'put-name', entry: newer, was: null },
    { is: 'drop-names', names: ['Bình'] },
    { is: 'set-style', layout: 'portal', style: { dash: 'any' } },
  );
  const heard: number[] = [];
  library.newsroom.onChange(({ glossary }) => heard.push(glossary.length));
  granted(await library.restoreBackup(join(out, 'a.zip'), watched));
  const after = await kept(library);
  expect(after.glossary.map(({ name, means }) => [name, means])).toEqual([
    ['Ân', 'Chủ tịch'],
    ['Bình', ''],
  ]);
  expect(after.styles).toEqual({ portal: { dash: 'any' } });
  expect(heard.at(-1)).toBe(2);
});

test('a damaged file goes into a backup as reading it would bring it back, with the bad one beside it', async () => {
  const [from, to, out] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  const library = await mustOpen(from);
  await change(library, naming('Ân'), naming('Bình'));
  await writeFile(fileOf(from, 'glossary'), 'hỏng');
  granted(await library.backup(join(out, 'a.zip'), '1', watched));
  const empty = await mustOpen(to);
  granted(await empty.restoreBackup(join(out, 'a.zip'), watched));
  expect(await namesOf(empty)).toEqual(['Ân']);
});

test('a library is moved with what its newsroom keeps', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const library = await full(from);
  const before = await kept(library);
  const signal = new AbortController().signal;
  const copied = granted(await copyLibrary({ from, to, signal, onProgress: () => undefined }));
  await change(library, naming('Bình'));
  await library.close();
  granted(await copied.finish());
  const moved = await kept(await mustOpen(to));
  expect(moved.templates).toEqual(before.templates);
  expect(moved.glossary.map(({ name }) => name)).toEqual(['Bình', 'Đinh Thị Mơ']);
});

test('a check finds nothing wrong with whole files, names damaged ones, and mends those that can be mended', async () => {
  const folder = await temporaryFolder();
  const library = await full(folder);
  await change(library, naming('Bình'));
  expect(await verify(library)).toMatchObject({ isSound: true, newsroom: [] });
  await writeFile(fileOf(folder, 'glossary'), 'hỏng');
  await writeFile(fileOf(folder, 'words'), 'hỏng');
  const both = {
    isSound: false,
    newsroom: [
      { shelf: 'glossary', state: 'recoverable' },
      { shelf: 'words', state: 'damaged' },
    ],
  };
  expect(await verify(library)).toMatchObject(both);
  expect(await readFile(fileOf(folder, 'glossary'), 'utf8')).toBe('hỏng');
  expect((await verify(library, true)).newsroom).toEqual([
    { shelf: 'glossary', state: 'repaired' },
    { shelf: 'words', state: 'damaged' },
  ]);
  expect(await namesOf(library)).toEqual(['Đinh Thị Mơ']);
  await change(library, { is: 'add-words', words: ['Grab'] });
  expect(await verify(library)).toMatchObject({ isSound: true });
});

/** Two months later, by an hour's clock that a start is asked at. */
const openOn = async (folder: string, day: string): Promise<Library> =>
  granted(await openLibrary({ folder, disk: createNodeDisk(), clock: tickingClock(day), newId: nextId })).library;

test('a photo that only a template or a snippet names is in use, and one that neither names any more is not', async () => {
  const folder = await temporaryFolder();
  const first = await openOn(folder, '2024-01-01T00:00:00Z');
  const { asset } = granted(await first.putPhoto(png()));
  await change(first, templating('b2', 'Có ảnh', asset), snipping('a1', 'Có ảnh', asset));
  await first.close();
  const count = async (day: string) => granted(await (await openOn(folder, day)).unusedPhotos(watched)).count;
  expect(await count('2024-02-01T00:00:00Z')).toBe(0);
  const later = await openOn(folder, '2024-02-02T00:00:00Z');
  await change(later, { is: 'drop-template', id: 'b2' });
  await change(later, { is: 'drop-snippet', id: 'a1' });
  await later.close();
  // The copies before still name it.
  expect(await count('2024-02-03T00:00:00Z')).toBe(0);
  const again = await openOn(folder, '2024-02-04T00:00:00Z');
  await change(again, snipping('c3', 'Khác'), templating('d4', 'Khác'));
  await again.close();
  expect(await count('2024-02-05T00:00:00Z')).toBe(1);
});

test('no photo is cleaned up while a file that may name it cannot be read', async () => {
  const folder = await temporaryFolder();
  const library = await full(folder);
  await writeFile(fileOf(folder, 'templates'), 'hỏng');
  expect(await library.unusedPhotos(watched)).toEqual({ ok: false, reason: 'damaged' });
});

test('a photo that a template names and that is not stored is told of', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const asset = readAssetName(`${'0'.repeat(64)}.png`);
  await change(library, templating('b2', 'Mất ảnh', asset));
  expect(await verify(library)).toMatchObject({ isSound: false, missingPhotos: [asset] });
  expect((await readdir(join(folder, 'assets'))).length).toBe(0);
});
