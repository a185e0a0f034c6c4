/** Which photos are named anywhere: by an article, by any copy of it, by the trash, by the history, by what the newsroom keeps. In doubt a photo is in use. */
import { join } from 'node:path';
import { type ArticleId, type AssetName, PHOTO_EXTENSIONS, readAssetName } from '#shared/article/identity';
import { Stop, stopIfCancelled } from '../backup/stop';
import { articleIdsIn } from '../desk';
import { type Disk, unless } from '../disk';
import { unseal } from '../envelope';
import { articleFolder, type LibraryPaths } from '../paths';

export interface UseParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  /** Of all revisions in an article's folder; null where one of them cannot be read. */
  readonly photosInHistory: (folder: string, id: ArticleId) => Promise<ReadonlySet<AssetName> | null>;
  /** Does the work when nothing else is done with the article. */
  readonly inTurn: <T>(id: ArticleId, work: () => Promise<T>) => Promise<T>;
  /** The same for what the newsroom keeps. */
  readonly newsroomInTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface Watch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

const NAME = new RegExp(`[0-9a-f]{64}\\.(?:${PHOTO_EXTENSIONS.join('|')})`, 'gu');

/** Found by their form alone, so that an article of a later version, or half of one that is damaged, still keeps its photos. */
const namedIn = (bytes: Uint8Array): readonly AssetName[] => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return (text.match(NAME) ?? []).map(readAssetName).filter((name) => name !== null);
};

/** Current, previous, set aside, left over by a crash: whatever may be opened or brought back one day. */
const isCopy =
  (stem: string) =>
  (name: string): boolean =>
    name.startsWith(`${stem}.`) && /\.(?:json|tmp)$/u.test(name);

/** A text that cannot be read may name any photo at all. */
const requireWhole = (copies: ReadonlyMap<string, Uint8Array>, stem: string): void => {
  const current = copies.get(`${stem}.json`) ?? copies.get(`${stem}.previous.json`);
  if (current !== undefined && !unseal(current).ok) throw new Stop('damaged');
};

const readCopies = async (disk: Disk, folder: string, stem: string): Promise<ReadonlyMap<string, Uint8Array>> => {
  const copies = new Map<string, Uint8Array>();
  for (const name of (await disk.list(folder)).filter(isCopy(stem))) {
    const bytes = await unless<Uint8Array | null>(disk.read(join(folder, name)), ['missing'], () => null);
    if (bytes !== null) copies.set(name, bytes);
  }
  return copies;
};

const namedInFolder = async (parts: UseParts, folder: string, id: ArticleId): Promise<readonly AssetName[]> => {
  const { disk, photosInHistory } = parts;
  if ((await disk.stat(folder)) === null) return [];
  const copies = await readCopies(disk, folder, 'article');
  requireWhole(copies, 'article');
  const kept = await photosInHistory(folder, id);
  if (kept === null) throw new Stop('damaged');
  return [...[...copies.values()].flatMap(namedIn), ...kept];
};

/** Wherever it lies when its turn comes: it may be on its way to the trash, or back. */
const namedBy = (parts: UseParts, id: ArticleId): Promise<readonly AssetName[]> =>
  parts.inTurn(id, async () => {
    const { articles, trash } = parts.paths;
    const onDesk = await namedInFolder(parts, articleFolder(articles, id), id);
    return [...onDesk, ...(await namedInFolder(parts, articleFolder(trash, id), id))];
  });

/** By snippets and templates, whichever copy of them may be brought back one day. */
const namedByNewsroom = ({ disk, paths, newsroomInTurn }: UseParts): Promise<readonly AssetName[]> =>
  newsroomInTurn(async () => {
    if ((await disk.stat(paths.newsroom)) === null) return [];
    const named: AssetName[] = [];
    for (const shelf of ['snippets', 'templates']) {
      const copies = await readCopies(disk, paths.newsroom, shelf);
      requireWhole(copies, shelf);
      named.push(...[...copies.values()].flatMap(namedIn));
    }
    return named;
  });

const allArticles = async ({ disk, paths }: UseParts): Promise<ReadonlySet<ArticleId>> =>
  new Set([...(await articleIdsIn(disk, paths.articles)), ...(await articleIdsIn(disk, paths.trash))]);

/**
 * Rejects with a `Stop` (`damaged`) or a `DiskError` where anything that might name a photo cannot be read.
 * Articles that come while it looks are looked at too.
 */
export const photosInUse = async (parts: UseParts, { signal, onProgress }: Watch): Promise<ReadonlySet<AssetName>> => {
  const named = new Set<AssetName>(await namedByNewsroom(parts));
  const seen = new Set<ArticleId>();
  for (;;) {
    const fresh = [...(await allArticles(parts))].filter((id) => !seen.has(id));
    if (fresh.length === 0) return named;
    const total = seen.size + fresh.length;
    for (const id of fresh) {
      stopIfCancelled(signal);
      for (const name of await namedBy(parts, id)) named.add(name);
      seen.add(id);
      onProgress(seen.size, total);
    }
  }
};
