/** Saving one article, beside writing the same bytes as safely without any library, and beside lowdb with all articles in one file. */
import { mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Article } from '#shared/article/article';
import { articleIdsOf, libraryOf, openAt, seededArticle, sizes } from './support/corpus';
import { measureTogether, report } from './support/measure';

const RUNS = 40;
/** lowdb writes the whole file each time: few runs say enough. */
const PEER_RUNS = 5;
const LARGEST_PEER = 10_000;

/** Temporary file, flush, rename, flush of the folder: what no durable save can do without. */
const durableFloor = async (folder: string, bytes: Uint8Array): Promise<void> => {
  const temporary = join(folder, 'floor.tmp');
  const file = await open(temporary, 'wx');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(temporary, join(folder, 'floor.json'));
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
};

const withWord = (article: Article, run: number): Article => ({ ...article, headline: [{ text: `Lần ghi ${run}` }] });

const measureSize = async (size: number): Promise<void> => {
  const folder = await libraryOf(size);
  const library = await openAt(folder);
  const [id] = await articleIdsOf(folder);
  if (id === undefined) throw new Error('an empty library');
  const opened = await library.open(id);
  if (!opened.ok) throw new Error(opened.reason);
  let { article } = opened;
  const bytes = await readFile(join(folder, 'articles', id, 'article.json'));
  const scratch = await mkdtemp(join(folder, 'floor-'));
  const [ours, floor] = await measureTogether(RUNS, [
    async (run) => {
      const next = withWord(article, run);
      const saved = await library.save(next, 'bench');
      if (!saved.ok) throw new Error(saved.reason);
      article = { ...next, revision: saved.revision, updatedAt: saved.updatedAt };
    },
    () => durableFloor(scratch, bytes),
  ]);
  await library.close();
  await rm(scratch, { recursive: true });
  const peer = size > LARGEST_PEER ? undefined : await measurePeer(size);
  if (ours && floor)
    report({ figure: 'save one article', unit: 'ms', size, ours, floor, ...(peer && { peer }), runs: RUNS });
};

const measurePeer = async (size: number) => {
  const scratch = await mkdtemp(join('node_modules', '.cache', 'bench', 'peer-'));
  const file = join(scratch, 'db.json');
  await writeFile(file, '');
  const articles = Array.from({ length: size }, (_, nth) => seededArticle(nth));
  const db = new Low<readonly Article[]>(new JSONFile(file), articles);
  const [peer] = await measureTogether(PEER_RUNS, [
    async (run) => {
      db.data = articles.map((article, i) => (i === 0 ? withWord(article, run) : article));
      await db.write();
    },
  ]);
  await rm(scratch, { recursive: true });
  return peer;
};

for (const size of sizes()) await measureSize(size);
