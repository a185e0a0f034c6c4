/**
 * Saving one article, beside writing the same bytes as safely without any library, and beside lowdb with all articles in one file; and in a
 * library with a passphrase, beside the same bytes enciphered and the same library without one.
 */
import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { Library } from '../src/main/library/library';
import { createNodeDisk } from '../src/main/library/node-disk';
import { newKey } from '../src/main/library/sealing/key';
import { createSealedDisk } from '../src/main/library/sealing/sealed-disk';
import { articleIdsOf, buildLibrary, libraryOf, openAt, seededArticle, sizes } from './support/corpus';
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

/** Saves an article of the library over and over, each time with another headline. */
const savingIn = async (library: Library, id: ArticleId): Promise<(run: number) => Promise<void>> => {
  const opened = await library.open(id);
  if (!opened.ok) throw new Error(opened.reason);
  let { article } = opened;
  return async (run) => {
    const next = withWord(article, run);
    const saved = await library.save(next, 'bench');
    if (!saved.ok) throw new Error(saved.reason);
    article = { ...next, revision: saved.revision, updatedAt: saved.updatedAt };
  };
};

const measureSize = async (size: number): Promise<void> => {
  const folder = await libraryOf(size);
  const library = await openAt(folder);
  const [id] = await articleIdsOf(folder);
  if (id === undefined) throw new Error('an empty library');
  const save = await savingIn(library, id);
  const bytes = await readFile(join(folder, 'articles', id, 'article.json'));
  const scratch = await mkdtemp(join(folder, 'floor-'));
  const [ours, floor] = await measureTogether(RUNS, [save, () => durableFloor(scratch, bytes)]);
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

/** Larger ones differ in nothing: a save writes one article. */
const LARGEST_SEALED = 1_000;

const measureSealed = async (size: number): Promise<void> => {
  const parent = await mkdtemp(join('node_modules', '.cache', 'bench', 'sealed-'));
  const articles = Array.from({ length: size }, (_, nth) => seededArticle(nth));
  const [first] = articles;
  const bare = createNodeDisk();
  const libraries = await Promise.all(
    ['sealed', 'plain'].map(async (name) => {
      const root = join(parent, name);
      await mkdir(root);
      const disk = name === 'plain' ? bare : createSealedDisk(bare, { root, key: newKey(), acceptsPlain: false });
      await buildLibrary(root, articles, disk);
      return openAt(root, disk);
    }),
  );
  if (first === undefined) throw new Error('an empty library');
  const saves = await Promise.all(libraries.map((library) => savingIn(library, first.id)));
  const bytes = await readFile(join(parent, 'sealed', 'articles', first.id, 'article.json'));
  const [ours, peer, floor] = await measureTogether(RUNS, [...saves, () => durableFloor(parent, bytes)]);
  await Promise.all(libraries.map((library) => library.close()));
  await rm(parent, { recursive: true });
  if (ours && peer && floor)
    report({ figure: 'save one article under a passphrase', unit: 'ms', size, ours, floor, peer, runs: RUNS });
};

for (const size of sizes()) await measureSize(size);
for (const size of sizes().filter((each) => each <= LARGEST_SEALED)) await measureSealed(size);
