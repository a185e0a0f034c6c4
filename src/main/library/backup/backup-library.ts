/** Backs a library up into one archive: written beside its place, flushed, read back and compared, and only then given its name. */
import { basename, dirname, join } from 'node:path';
import { type ArticleId, toInstant } from '#shared/article/identity';
import type { Failed } from '#shared/failures';
import type { BackedUp, JobFailure } from '#shared/library/jobs';
import type { FromHistory } from '../article-file';
import { DISK_REASONS, type Disk, unless } from '../disk';
import { type LibraryPaths, libraryPaths } from '../paths';
import { createArchiveFile, type SealedWith } from '../sealing/backup-seal';
import { ahead } from './ahead';
import { MANIFEST } from './archive-names';
import { type OpenSource, openFileSource } from './archive-source';
import { bufferedFile } from './buffered-file';
import {
  type ArticlePlace,
  listArticles,
  listPhotos,
  type Portion,
  readArticlePortion,
  readPhotoPortion,
} from './contents';
import { sha256Of } from './digest';
import { readLayoutsPortion } from './layouts-portion';
import { createManifestWriter, type ManifestWriter } from './manifest';
import { readNewsroomPortion } from './newsroom-portion';
import { attemptJob, Stop, stopIfCancelled } from './stop';
import { verifyArchive } from './verify-archive';
import { createZipWriter, pack, type ZipWriter } from './zip-writer';

export interface BackupOrder {
  /** The library's. */
  readonly folder: string;
  readonly disk: Disk;
  /** Where the library is sealed: then the archive is too. */
  readonly sealed?: SealedWith | undefined;
  /** Where the archive goes; what is there already is replaced once the new one is verified. */
  readonly file: string;
  readonly clock: { now(): Date };
  /** Dateline's own. */
  readonly version: string;
  /** Articles and photos count one each, once when written and once when read back. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
  /** Where an article comes from when every copy of it is bad or gone. */
  readonly fromHistory?: FromHistory | undefined;
  readonly openSource?: OpenSource;
}

/** Articles read while one is written; photos are large, so of those one alone. */
const ARTICLES_AHEAD = 6;
const PHOTOS_AHEAD = 2;

interface Tally {
  articles: number;
  photos: number;
  readonly damaged: ArticleId[];
}

interface Work extends BackupOrder {
  readonly paths: LibraryPaths;
  readonly zip: ZipWriter;
  readonly manifest: ManifestWriter;
  readonly tally: Tally;
}

const packPortion = async (portion: Portion) => ({
  ...portion,
  files: await Promise.all(
    portion.files.map(async ({ name, bytes, how }) => ({
      packed: await pack(name, bytes, how),
      line: { name, size: bytes.length, sha256: await sha256Of(bytes) },
    })),
  ),
});

const write = async ({ zip, manifest, tally }: Work, portion: Awaited<ReturnType<typeof packPortion>>) => {
  for (const { packed, line } of portion.files) {
    await zip.put(packed);
    manifest.add(line);
  }
  if (portion.files.length === 0) return;
  if (portion.kind === 'article') tally.articles += 1;
  if (portion.kind === 'photo') tally.photos += 1;
  if (portion.damaged !== null) tally.damaged.push(portion.damaged);
};

const writeAll = async <T>(
  work: Work,
  items: readonly T[],
  depth: number,
  read: (item: T) => Promise<Portion>,
  onDone: () => void,
): Promise<void> => {
  for await (const portion of ahead(items, depth, async (item) => packPortion(await read(item)))) {
    stopIfCancelled(work.signal);
    await write(work, portion);
    onDone();
  }
};

const notAmong = (places: readonly ArticlePlace[]) => {
  const known = new Set(places.map(({ id }) => id));
  return ({ id }: ArticlePlace): boolean => !known.has(id);
};

/**
 * The library lives on meanwhile. The articles are looked for again after the trash, for one that was taken back between
 * the two lists; the photos come last, so that every photo that an article of the archive names is there too.
 * @returns how many articles and photos were looked at
 */
const writeContents = async (work: Work): Promise<number> => {
  const { disk, paths, clock, onProgress, fromHistory } = work;
  const reading = { disk, paths, fromHistory, now: () => toInstant(clock.now()) };
  const articles = [...(await listArticles(disk, paths, 'articles')), ...(await listArticles(disk, paths, 'trash'))];
  const expected = articles.length + (await listPhotos(disk, paths)).length + 2;
  let done = 0;
  const onDone = (): void => {
    done += 1;
    onProgress(done, 2 * Math.max(done, expected));
  };
  const readArticle = (place: ArticlePlace): Promise<Portion> => readArticlePortion(reading, place);
  await writeAll(work, articles, ARTICLES_AHEAD, readArticle, onDone);
  const later = (await listArticles(disk, paths, 'articles')).filter(notAmong(articles));
  await writeAll(work, later, ARTICLES_AHEAD, readArticle, onDone);
  const house = [() => readNewsroomPortion(reading), () => readLayoutsPortion(disk, paths)];
  await writeAll(work, house, 1, (read) => read(), onDone);
  const photos = await listPhotos(disk, paths);
  await writeAll(work, photos, PHOTOS_AHEAD, (asset) => readPhotoPortion(disk, paths, asset), onDone);
  return done;
};

interface Written {
  readonly tally: Tally;
  readonly bytes: number;
  readonly portions: number;
}

const writeArchive = async (order: BackupOrder, path: string): Promise<Written> => {
  const { disk, clock, version, folder, sealed } = order;
  const fresh = await createArchiveFile(disk, path, folder, sealed);
  try {
    const file = bufferedFile(fresh);
    const at = clock.now();
    const tally: Tally = { articles: 0, photos: 0, damaged: [] };
    const zip = createZipWriter(file.write, at);
    const manifest = createManifestWriter(toInstant(at), version);
    const portions = await writeContents({ ...order, paths: libraryPaths(folder), zip, manifest, tally });
    await zip.put(await pack(MANIFEST, manifest.end(tally), 'deflate'));
    const bytes = await zip.end();
    await file.finish();
    return { tally, bytes, portions };
  } finally {
    await fresh.close();
  }
};

/** What was written is read again from the disk: a stick that lies about its size is found out here. */
const readBack = async (order: BackupOrder, path: string, { portions }: Written): Promise<void> => {
  const { signal, onProgress, openSource = openFileSource } = order;
  const source = await openSource(path);
  try {
    await verifyArchive(source, {
      signal,
      onProgress: (done, total) => onProgress(portions + Math.floor((portions * done) / total), 2 * portions),
    });
  } catch (error) {
    if (error instanceof Stop && error.reason !== 'cancelled') throw new Stop('not-verified', { cause: error });
    throw error;
  } finally {
    await source.close();
  }
};

const backUp = async (order: BackupOrder, temporary: string): Promise<BackedUp> => {
  const { disk, file, folder, signal } = order;
  stopIfCancelled(signal);
  if ((await disk.stat(libraryPaths(folder).articles)) === null) throw new Stop('library-missing');
  const written = await writeArchive(order, temporary);
  await readBack(order, temporary, written);
  stopIfCancelled(signal);
  await disk.rename(temporary, file);
  await disk.syncFolder(dirname(file));
  const { articles, photos, damaged } = written.tally;
  return { ok: true, path: file, articles, photos, bytes: written.bytes, damaged };
};

/** Cancelled or failed, it leaves nothing behind, and an earlier archive of that name as it was. */
export const backupLibrary = (order: BackupOrder): Promise<BackedUp | Failed<JobFailure>> =>
  attemptJob<BackedUp | Failed<JobFailure>>(async () => {
    const { disk, file } = order;
    const temporary = join(dirname(file), `.${basename(file)}.${disk.uniqueName()}.part`);
    try {
      return await backUp(order, temporary);
    } catch (error) {
      await unless(disk.remove(temporary), DISK_REASONS, () => undefined);
      throw error;
    }
  });
