/**
 * Files of each kind read and laid out as a proposal, beside the same files read from the disk with nothing made of them; a folder of a hundred
 * through the whole way into a library; and what memory grows by over a thousand. The unit is milliseconds for each hundred files.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import { makeHere } from '../src/main/exporting/making/make-here';
import { noFingerprints } from '../src/main/importing/fingerprints';
import { filesInFolder } from '../src/main/importing/gather-files';
import { createImports } from '../src/main/importing/imports';
import { fromFound } from '../src/main/importing/incoming';
import { keepAsItIs } from '../src/main/importing/pictures/keep-as-it-is';
import { proposalOf } from '../src/main/importing/proposal-of';
import { readSource } from '../src/main/importing/read-source';
import { createNodeDisk } from '../src/main/library/node-disk';
import { openAt, seededArticle } from './support/corpus';
import { measureTogether, report, spreadOf } from './support/measure';

const RUNS = 5;
const FILES = 100;
const MANY = 1_000;
const MB = 1_000_000;

/** As we write them ourselves: what each kind is called, and how its files end. */
const KINDS = [
  ['txt', 'txt'],
  ['html', 'html'],
  ['md', 'md'],
  ['docx', 'docx'],
  ['ninjs', 'json'],
] as const;

const maker = makeHere(createNodeDisk());

const inScratch = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  return work(folder).finally(() => rm(folder, { recursive: true }));
};

const writeFiles = async (folder: string, [format, ending]: (typeof KINDS)[number]): Promise<readonly string[]> => {
  const paths: string[] = [];
  for (let nth = 0; nth < FILES; nth += 1) {
    const material = { layout: PORTAL, theme: HOUSE, paper: 'newspaper' as const, photoPlace: 'inside' as const };
    const none = { photos: new Map(), beside: new Map() };
    await maker.lay({ key: nth, material: { ...material, ...none, article: seededArticle(nth) } });
    const path = join(folder, `tin-${nth}.${ending}`);
    await writeFile(path, await maker.make({ key: nth, format }));
    await maker.clear({ key: nth });
    paths.push(path);
  }
  return paths;
};

const importOne = async (path: string): Promise<void> => {
  const read = await readSource({ name: path, bytes: await readFile(path), beside: new Map() });
  if (!read.ok) throw new Error(`${path}: ${read.reason}`);
  proposalOf(read, PORTAL);
};

const eachOf = (paths: readonly string[], work: (path: string) => Promise<unknown>) => async (): Promise<void> => {
  for (const path of paths) await work(path);
};

const measureKind = (kind: (typeof KINDS)[number]): Promise<void> =>
  inScratch(async (folder) => {
    const paths = await writeFiles(folder, kind);
    const [ours, floor] = await measureTogether(RUNS, [
      eachOf(paths, importOne),
      eachOf(paths, (path) => readFile(path)),
    ]);
    if (ours && floor) report({ figure: `read .${kind[1]}`, unit: 'ms', size: FILES, ours, floor, runs: RUNS });
  });

const importFolder = async (source: string, library: string): Promise<void> => {
  const opened = await openAt(library);
  const parts = { library: opened, layout: PORTAL, read: readSource, prepare: keepAsItIs };
  const imports = createImports({ ...parts, fingerprints: noFingerprints(), tell: () => undefined });
  const found = await filesInFolder(source);
  for (const proposed of found.ok ? await imports.propose(found.files.map(fromFound)) : [])
    if (proposed.ok) await imports.accept(proposed.token, []);
  await opened.close();
};

const measureFolder = (): Promise<void> =>
  inScratch(async (source) => {
    await writeFiles(source, KINDS[0]);
    const [ours] = await measureTogether(RUNS, [() => inScratch((library) => importFolder(source, library))]);
    if (ours) report({ figure: 'a folder, stored', unit: 'ms', size: FILES, ours, runs: RUNS });
  });

/** What is held after the first hundred is held for good: code, tables of letters. */
const measureMemory = (): Promise<void> =>
  inScratch(async (folder) => {
    const paths = await writeFiles(folder, KINDS[3]);
    const held: number[] = [];
    for (let done = 0; done < MANY; done += FILES) {
      await eachOf(paths, importOne)();
      held.push(process.memoryUsage.rss() / MB);
    }
    const [first = 0, ...later] = held;
    const grown = spreadOf(later.map((rss) => rss - first));
    report({ figure: 'memory grown since the first hundred', unit: 'MB', size: MANY, ours: grown, runs: later.length });
  });

for (const kind of KINDS) await measureKind(kind);
await measureFolder();
await measureMemory();
