import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { summarise } from '#shared/article/summary';
import { NO_FILTERS } from '#shared/search/filters';
import type { Disk } from '../../../../src/main/library/disk';
import { createNodeDisk } from '../../../../src/main/library/node-disk';
import { createReadOnlyDisk } from '../../../../src/main/library/read-only-disk';
import { connectHere } from '../../../../src/main/library/search/connect-here';
import type { Connect, Listeners } from '../../../../src/main/library/search/connection';
import { createSearch, type Search, type SearchParts } from '../../../../src/main/library/search/search';
import { file, mustOpen, mustSave, retitled, temporaryFolder } from '../../../support/library-desk';

/** A library with these headlines, and the articles as they are stored. */
const filled = async (headlines: readonly string[]) => {
  const folder = await temporaryFolder();
  const library = await mustOpen(folder);
  const articles: Article[] = [];
  for (const headline of headlines) articles.push(await file(library, headline));
  await library.close();
  await rm(join(folder, 'search.bin'), { force: true });
  return { folder, articles, library: await mustOpen(folder) };
};

/** The real disk, with a list of the articles read from it. */
const watchedDisk = (): { readonly disk: Disk; readonly read: string[] } => {
  const disk = createNodeDisk();
  const read: string[] = [];
  const watch = (path: string): Promise<Uint8Array> => {
    if (path.endsWith('article.json')) read.push(path);
    return disk.read(path);
  };
  return { disk: { ...disk, read: watch }, read };
};

interface Opening extends Partial<SearchParts> {
  readonly folder: string;
  readonly articles: readonly Article[];
  readonly disk?: Disk;
}

const started = ({ articles, disk = createNodeDisk(), ...parts }: Opening): Search => {
  const search = createSearch({
    mayWrite: true,
    connect: connectHere(disk),
    stamps: () => articles,
    summary: (id) => articles.filter((one) => one.id === id).map(summarise)[0],
    ...parts,
  });
  search.start();
  onTestFinished(() => search.close());
  return search;
};

const find = async (search: Search, text: string) => {
  const { hits, total, isComplete } = await search.run({ text, filters: NO_FILTERS, limit: 50 });
  return { headlines: hits.map(({ summary }) => summary.headline), total, isComplete };
};

test('once it is ready every article of the library is found', async () => {
  const { folder, articles } = await filled(['Bến Lức', 'Cần Đước']);
  const search = started({ folder, articles });
  await search.ready();
  expect(await find(search, 'duoc')).toEqual({ headlines: ['Cần Đước'], total: 1, isComplete: true });
});

test('a search that has not been started answers that it knows nothing yet', async () => {
  const { folder } = await filled([]);
  const search = createSearch({
    folder,
    mayWrite: true,
    connect: connectHere(createNodeDisk()),
    stamps: () => [],
    summary: () => undefined,
  });
  expect(await find(search, 'a')).toEqual({ headlines: [], total: 0, isComplete: false });
  await search.flush();
  await search.close();
});

test('a second start reads its file and no article', async () => {
  const { folder, articles } = await filled(['Bến Lức', 'Cần Đước']);
  const first = started({ folder, articles });
  await first.ready();
  await first.close();
  const { disk, read } = watchedDisk();
  const second = started({ folder, articles, disk });
  await second.ready();
  expect(await find(second, 'ben luc')).toMatchObject({ headlines: ['Bến Lức'], isComplete: true });
  expect(read).toEqual([]);
});

test('a start reads again just what has changed since, and forgets what is gone', async () => {
  const { folder, articles, library } = await filled(['Một', 'Hai', 'Ba']);
  const first = started({ folder, articles });
  await first.ready();
  await first.close();
  const [one, two] = articles;
  if (!one || !two) throw new Error('filled gives three');
  const changed = await mustSave(library, retitled(two, 'Hai mươi'));
  const { disk, read } = watchedDisk();
  const second = started({ folder, articles: [one, changed], disk });
  await second.ready();
  expect((await find(second, '')).headlines.sort()).toEqual(['Hai mươi', 'Một']);
  expect(read).toHaveLength(1);
});

test('what has just been saved is found by the next search', async () => {
  const { folder, articles, library } = await filled(['Một']);
  const known = [...articles];
  const search = started({ folder, articles: known });
  await search.ready();
  known.push(await file(library, 'Rạch Chanh'));
  const saved = known.at(-1);
  if (saved) search.put(saved);
  expect((await find(search, 'rach')).headlines).toEqual(['Rạch Chanh']);
  if (saved) search.remove(saved.id);
  expect((await find(search, 'rach')).total).toBe(0);
});

test('what is said of an article while the index is being made is newer than the list of the start', async () => {
  const { folder, articles, library } = await filled(['Một', 'Hai', 'Ba']);
  const [one, two] = articles;
  if (!one || !two) throw new Error('filled gives three');
  const search = started({ folder, articles });
  const later = await file(library, 'Bốn');
  search.put(later);
  search.remove(one.id);
  await mustSave(library, retitled(two, 'Hai mươi'));
  search.look(two.id);
  await search.ready();
  const { hits } = await search.run({ text: '', filters: NO_FILTERS, limit: 50 });
  expect(hits.map(({ headline }) => headline.map(({ text }) => text).join('')).sort()).toEqual(['Ba', 'Hai mươi']);
  expect((await search.run({ text: 'bốn', filters: NO_FILTERS, limit: 50 })).total).toBe(0);
});

const harms: Readonly<Record<string, (path: string) => Promise<void>>> = {
  missing: (path) => rm(path),
  garbage: (path) => writeFile(path, 'garbage'),
  zeroed: async (path) => writeFile(path, new Uint8Array((await stat(path)).size)),
  'cut short': async (path) => writeFile(path, (await readFile(path)).subarray(0, -3)),
};

test.each(Object.entries(harms))('a file that is %s is made anew from the articles', async (_, harm) => {
  const { folder, articles } = await filled(['Bến Lức', 'Cần Đước']);
  const first = started({ folder, articles });
  await first.ready();
  await first.close();
  await harm(join(folder, 'search.bin'));
  const second = started({ folder, articles });
  await second.ready();
  expect((await find(second, 'ben')).headlines).toEqual(['Bến Lức']);
  await second.close();
  const { disk, read } = watchedDisk();
  await started({ folder, articles, disk }).ready();
  expect(read).toEqual([]);
});

test('in a library that is only read nothing is written', async () => {
  const { folder, articles } = await filled(['Bến Lức']);
  const before = (await readdir(folder)).sort();
  const search = started({ folder, articles, mayWrite: false, disk: createReadOnlyDisk(createNodeDisk()) });
  await search.ready();
  expect((await find(search, 'ben')).total).toBe(1);
  await search.flush();
  await search.close();
  expect((await readdir(folder)).sort()).toEqual(before);
});

test('a disk that refuses the file does no harm, and what a crash left of an earlier one is cleared', async () => {
  const { folder, articles } = await filled(['Bến Lức']);
  await writeFile(join(folder, 'search.abc.tmp'), 'half');
  const refusing = started({ folder, articles, disk: createReadOnlyDisk(createNodeDisk()) });
  await refusing.ready();
  await refusing.close();
  const search = started({ folder, articles });
  await search.ready();
  await search.flush();
  expect((await readdir(folder)).filter((name) => name.startsWith('search'))).toEqual(['search.bin']);
});

test('an article that cannot be read is left out, and the others are found', async () => {
  const { folder, articles } = await filled(['Một', 'Hai']);
  await writeFile(join(folder, 'articles', articles[0]?.id ?? '', 'article.json'), 'garbage');
  const search = started({ folder, articles });
  await search.ready();
  expect(await find(search, '')).toEqual({ headlines: ['Hai'], total: 1, isComplete: true });
});

test('how far the reading of many articles is is told to its end', async () => {
  const { folder, articles } = await filled(Array.from({ length: 120 }, (_, i) => `Bài ${i}`));
  const steps: (readonly [number, number])[] = [];
  const search = started({ folder, articles });
  search.onProgress((done, total) => steps.push([done, total]));
  await search.ready();
  expect(steps.at(-1)).toEqual([120, 120]);
});

/** An engine that can be made to end in the middle of its work. */
const fragile = (disk: Disk) => {
  const engines: { readonly listeners: Listeners; readonly trustsFile: boolean }[] = [];
  const connect: Connect = (setting, listeners) => {
    let isLost = false;
    engines.push({
      listeners: {
        ...listeners,
        lose: () => {
          isLost = true;
          listeners.lose();
        },
      },
      trustsFile: setting.trustsFile,
    });
    const inner = connectHere(disk)(setting, {
      ...listeners,
      receive: (message) => {
        if (!isLost) listeners.receive(message);
      },
    });
    return {
      ...inner,
      send: (message) => {
        if (!isLost) inner.send(message);
      },
    };
  };
  return { connect, engines };
};

test('an engine that ends unasked is started once more, without its file, and whoever waited is answered', async () => {
  const { folder, articles } = await filled(['Bến Lức']);
  const { connect, engines } = fragile(createNodeDisk());
  const search = started({ folder, articles, connect });
  await search.ready();
  const waiting = find(search, 'ben');
  engines[0]?.listeners.lose();
  expect(await waiting).toEqual({ headlines: [], total: 0, isComplete: false });
  await search.ready();
  expect(await find(search, 'ben')).toMatchObject({ headlines: ['Bến Lức'], isComplete: true });
  expect(engines.map(({ trustsFile }) => trustsFile)).toEqual([true, false]);
});

test('an engine that ends twice is left alone, and searches still answer', async () => {
  const { folder, articles } = await filled(['Bến Lức']);
  const { connect, engines } = fragile(createNodeDisk());
  const search = started({ folder, articles, connect });
  engines[0]?.listeners.lose();
  engines[1]?.listeners.lose();
  expect(engines).toHaveLength(2);
  expect(await find(search, 'ben')).toEqual({ headlines: [], total: 0, isComplete: false });
  await search.ready();
  await search.flush();
});
