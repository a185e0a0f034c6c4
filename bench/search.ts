/** Searching: the answer, the load, the update and the memory, through the thread that the app uses, beside MiniSearch in this thread. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import MiniSearch from 'minisearch';
import type { Article } from '#shared/article/article';
import { NO_FILTERS } from '#shared/search/filters';
import { fold } from '#shared/vietnamese/fold';
import type { Library } from '../src/main/library/library';
import { partsOf } from '../src/main/library/search/fields';
import { articleIdsOf, libraryOf, openAt, seededArticle, sizes } from './support/corpus';
import { type Figure, percentile, type Spread, spreadOf, timed } from './support/measure';
import { queriesFor } from './support/queries';

const RUNS = 5;
const UPDATES = 30;
/** As many as the desk asks for at once. */
const LIMIT = 50;
const LARGEST_PEER = 10_000;
const MB = 1_048_576;

const residentMb = (): number => {
  globalThis.gc?.();
  return process.memoryUsage.rss() / MB;
};

interface Measured {
  readonly median: Spread;
  readonly p95: Spread;
}

/** @param ask is put all queries in turn, once to warm up and then `runs` times */
const askAll = async (runs: number, size: number, ask: (query: string) => unknown): Promise<Measured> => {
  const queries = queriesFor(size);
  const [medians, tails]: [number[], number[]] = [[], []];
  for (let run = -1; run < runs; run += 1) {
    const times: number[] = [];
    for (const query of queries) times.push(await timed(() => ask(query)));
    if (run < 0) continue;
    medians.push(percentile(times, 0.5));
    tails.push(percentile(times, 0.95));
  }
  return { median: spreadOf(medians), p95: spreadOf(tails) };
};

/** From the end of a save until a word that nobody else uses is found. */
const measureUpdates = async (library: Library, folder: string): Promise<Spread> => {
  const [id] = await articleIdsOf(folder);
  const opened = id === undefined ? null : await library.open(id);
  if (!opened?.ok) throw new Error('no article to save');
  let { article } = opened;
  const times: number[] = [];
  for (let nth = 0; nth < UPDATES; nth += 1) {
    const word = `qx${Date.now().toString(36)}${nth}`;
    const next: Article = { ...article, headline: [{ text: `Bài ${word}` }] };
    const saved = await library.save(next, 'bench');
    if (!saved.ok) throw new Error(saved.reason);
    article = { ...next, revision: saved.revision, updatedAt: saved.updatedAt };
    const request = { text: word, filters: NO_FILTERS, limit: LIMIT };
    times.push(
      await timed(async () => {
        while ((await library.search(request)).hits.length === 0);
      }),
    );
  }
  return spreadOf(times);
};

const PEER = {
  fields: ['0', '1', '2', '3', '4', '5', '6', '7'],
  processTerm: fold,
  searchOptions: { prefix: true, combineWith: 'AND' as const },
};

const measurePeer = async (size: number): Promise<Measured & { readonly mb: number }> => {
  const before = residentMb();
  const mini = new MiniSearch<Record<string, string>>(PEER);
  for (let nth = 0; nth < size; nth += 1) {
    const article = seededArticle(nth);
    const entries = partsOf(article).map(({ field, text: part }): [string, string] => [`${field}`, part]);
    mini.add({ ...Object.fromEntries(entries), id: article.id });
  }
  const mb = residentMb() - before;
  const isLast = (_: string, nth: number, terms: readonly string[]): boolean => nth === terms.length - 1;
  return { ...(await askAll(1, size, (query) => mini.search(query, { prefix: isLast }))), mb };
};

/** In a process of its own, so that what one library leaves in memory is not charged to the next. */
const measureSize = async (size: number): Promise<void> => {
  const folder = await libraryOf(size);
  const library = await openAt(folder);
  const before = residentMb();
  const load = await timed(() => library.searchReady());
  const mb = residentMb() - before;
  const ours = await askAll(RUNS, size, (query) => library.search({ text: query, filters: NO_FILTERS, limit: LIMIT }));
  const update = await measureUpdates(library, folder);
  await library.close();
  const peer = size > LARGEST_PEER ? null : await measurePeer(size);
  const one = (value: number): Spread => spreadOf([value]);
  const figures: readonly Figure[] = [
    {
      figure: 'search, median of 200 queries',
      unit: 'ms',
      size,
      ours: ours.median,
      runs: RUNS,
      ...(peer && { peer: peer.median }),
    },
    {
      figure: 'search, 95 of 100 within',
      unit: 'ms',
      size,
      ours: ours.p95,
      runs: RUNS,
      ...(peer && { peer: peer.p95 }),
    },
    { figure: 'search, index loaded and compared', unit: 'ms', size, ours: one(load), runs: 1 },
    { figure: 'search, from saved to found', unit: 'ms', size, ours: update, runs: UPDATES },
    { figure: 'search, memory', unit: 'MB', size, ours: one(mb), runs: 1, ...(peer && { peer: one(peer.mb) }) },
  ];
  for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
};

const inProcess = async (size: number): Promise<void> => {
  const [program = ''] = process.argv.slice(1);
  const args = ['--expose-gc', program, '--once', `${size}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  process.stdout.write(await text(child.stdout));
};

const [flag, size] = process.argv.slice(2);
if (flag === '--once') await measureSize(Number(size));
else for (const each of sizes()) await inProcess(each);
