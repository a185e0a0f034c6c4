import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { seal } from '../../../../src/main/library/envelope';
import { readNewsroom } from '../../../../src/main/library/newsroom/read-newsroom';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { openLibrary } from '../../../../src/main/library/open-library';
import { granted, mustOpen, nextId, temporaryFolder, tickingClock } from '../../../support/library-desk';
import { ALL_SHELVES, change, fileOf, kept, namesOf, naming, snipping } from './newsroom-desk';

const openReading = async (folder: string) =>
  granted(await openLibrary({ folder, disk: createNodeDisk(), clock: tickingClock(), newId: nextId, access: 'read' }))
    .library;

test('a library that nobody has added to keeps nothing, and has no file for it', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  expect(granted(await library.newsroom.read())).toEqual({ ok: true, newsroom: EMPTY_NEWSROOM, troubles: [] });
  expect(existsSync(join(folder, 'newsroom'))).toBe(false);
});

test('what was put on each shelf is there at the next start, a file for each', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  await change(library, ...ALL_SHELVES);
  const before = await kept(library);
  await library.close();
  expect((await readdir(join(folder, 'newsroom'))).filter((name) => !name.includes('previous')).sort()).toEqual([
    'glossary.json',
    'snippets.json',
    'style.json',
    'templates.json',
    'themes.json',
    'words.json',
  ]);
  expect(await kept(await mustOpen(folder))).toEqual(before);
  expect(await readNewsroom(createNodeDisk(), folder)).toEqual(before);
});

test('two changes that are asked for at once are both there', async () => {
  const library = await mustOpen(await temporaryFolder());
  await Promise.all(['Ân', 'Bình', 'Cúc'].map((name) => change(library, naming(name))));
  expect(await namesOf(library)).toEqual(['Ân', 'Bình', 'Cúc']);
});

test('a change writes its own shelf alone, and none where nothing has changed', async () => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  await change(library, naming('Ân'), { is: 'add-words', words: ['Zalo'] });
  const read = (shelf: 'glossary' | 'words') => readFile(fileOf(folder, shelf));
  const [names, words] = [await read('glossary'), await read('words')];
  await change(library, naming('Ân'));
  expect(existsSync(fileOf(folder, 'glossary', '.previous'))).toBe(false);
  await change(library, naming('Bình'));
  expect(await readFile(fileOf(folder, 'glossary', '.previous'))).toEqual(names);
  expect(await read('words')).toEqual(words);
});

test('whoever listens hears of each change', async () => {
  const library = await mustOpen(await temporaryFolder());
  const heard: (readonly string[])[] = [];
  const stop = library.newsroom.onChange(({ glossary }) => heard.push(glossary.map(({ name }) => name)));
  await change(library, naming('Ân'), naming('Bình', 'Ân'));
  stop();
  await change(library, naming('Cúc'));
  expect(heard).toEqual([['Ân'], ['Bình']]);
});

test('what another program has written into a file is seen at the next look, and no change loses it', async () => {
  const folder = await temporaryFolder();
  const [here, there] = [await mustOpen(folder), await mustOpen(folder)];
  await change(here, naming('Ân'));
  await change(there, naming('Bình'));
  expect(await namesOf(here)).toEqual(['Ân', 'Bình']);
  await change(here, naming('Cúc'));
  expect(await namesOf(there)).toEqual(['Ân', 'Bình', 'Cúc']);
});

test('a damaged file gives way to its previous copy, is kept beside it, and somebody is told', async () => {
  const folder = await temporaryFolder();
  await change(await mustOpen(folder), naming('Ân'), naming('Bình'));
  await writeFile(fileOf(folder, 'glossary'), 'hỏng');
  const library = await mustOpen(folder);
  const read = granted(await library.newsroom.read());
  expect(read.newsroom.glossary.map(({ name }) => name)).toEqual(['Ân']);
  expect(read.troubles).toEqual([{ shelf: 'glossary', is: 'recovered' }]);
  const aside = (await readdir(join(folder, 'newsroom'))).filter((name) => name.includes('damaged'));
  expect(await Promise.all(aside.map((name) => readFile(join(folder, 'newsroom', name), 'utf8')))).toEqual(['hỏng']);
  expect(granted(await (await mustOpen(folder)).newsroom.read()).troubles).toEqual([]);
});

test('a file of which no copy can be read counts as empty, says so, and is never written over', async () => {
  const folder = await temporaryFolder();
  await change(await mustOpen(folder), naming('Ân'), { is: 'add-words', words: ['Zalo'] });
  await writeFile(fileOf(folder, 'glossary'), 'hỏng');
  const library = await mustOpen(folder);
  const read = granted(await library.newsroom.read());
  expect(read.newsroom).toEqual({ ...EMPTY_NEWSROOM, words: ['Zalo'] });
  expect(read.troubles).toEqual([{ shelf: 'glossary', is: 'damaged' }]);
  await change(library, naming('Bình'));
  expect(await namesOf(library)).toEqual(['Bình']);
  const names = await readdir(join(folder, 'newsroom'));
  const contents = await Promise.all(names.map((name) => readFile(join(folder, 'newsroom', name), 'utf8')));
  expect(contents).toContain('hỏng');
});

test('a file of a later Dateline is left as it is, and what is not in it goes on', async () => {
  const folder = await temporaryFolder();
  await change(await mustOpen(folder), naming('Ân'));
  const later = seal({ schema: 9, glossary: 'khác hẳn' });
  await writeFile(fileOf(folder, 'glossary'), later);
  const library = await mustOpen(folder);
  expect(granted(await library.newsroom.read()).troubles).toEqual([{ shelf: 'glossary', is: 'newer-schema' }]);
  expect(await library.newsroom.change(naming('Bình'))).toEqual({ ok: false, reason: 'newer-schema' });
  await change(library, { is: 'add-words', words: ['Zalo'] });
  expect(await readFile(fileOf(folder, 'glossary'))).toEqual(Buffer.from(later));
});

test('a library that is only read shows what is kept, and refuses to change it', async () => {
  const folder = await temporaryFolder();
  await change(await mustOpen(folder), naming('Ân'), naming('Bình'));
  await writeFile(fileOf(folder, 'glossary'), 'hỏng');
  const library = await openReading(folder);
  expect(await namesOf(library)).toEqual(['Ân']);
  expect(await library.newsroom.change(naming('Cúc'))).toEqual({ ok: false, reason: 'locked' });
  expect(await readFile(fileOf(folder, 'glossary'), 'utf8')).toBe('hỏng');
});

test('more than a shelf can hold is refused, and what is on it stays', async () => {
  const library = await mustOpen(await temporaryFolder());
  const words = (from: number, count: number) => Array.from({ length: count }, (_, i) => `từ${from + i}`);
  await change(library, { is: 'add-words', words: words(0, 50_000) });
  expect(await library.newsroom.change({ is: 'add-words', words: ['thêm'] })).toEqual({
    ok: false,
    reason: 'too-large',
  });
  expect((await kept(library)).words).toHaveLength(50_000);
});

test('nothing is written any more once the library is closed', async () => {
  const library = await mustOpen(await temporaryFolder());
  await library.close();
  expect(await library.newsroom.change(snipping('a1', 'Muộn'))).toEqual({ ok: false, reason: 'closed' });
});
