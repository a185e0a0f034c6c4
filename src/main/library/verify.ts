/** A look at everything in the library, article by article and photo by photo; nothing is changed unless repair is asked for. */
import type { ArticleId, AssetName, Instant } from '#shared/article/identity';
import type { Failed } from '#shared/failures';
import type { JobFailure, Verification } from '#shared/library/jobs';
import type { FromHistory } from './article-file';
import type { Assets } from './assets';
import { articleIdsIn, type OnProgress } from './desk';
import type { Disk } from './disk';
import { inParallel } from './in-parallel';
import type { NoteMended } from './mended';
import { type Examined, examineShelves } from './newsroom/examine-shelves';
import type { LibraryPaths } from './paths';
import { unreadableLayouts } from './read-layouts';
import { attempt } from './reasons';
import { examineRoyalty } from './royalty/examine-royalty';
import { type CheckHistory, examineArticle, type Lying, type Verdict } from './verify-article';

const READS_AT_ONCE = 16;

/** Photos are large: few at once, so that a check of a whole library fits in the memory of an office PC. */
const PHOTOS_AT_ONCE = 4;

export interface VerifyParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly assets: Assets;
  readonly now: () => Instant;
  readonly fromHistory?: FromHistory | undefined;
  readonly checkHistory?: CheckHistory | undefined;
  /** Runs a task while nothing else writes that article; where it is left out, nobody else is at work. */
  readonly inTurn?: <T>(id: ArticleId, task: () => Promise<T>) => Promise<T>;
  /** The same for what the newsroom keeps. */
  readonly newsroomInTurn?: <T>(task: () => Promise<T>) => Promise<T>;
  /** And for the royalty sheets. */
  readonly royaltyInTurn?: <T>(task: () => Promise<T>) => Promise<T>;
  readonly noteMended?: NoteMended | undefined;
  /** Whether the file of an article is known to have been there. */
  readonly wasStored?: ((id: ArticleId) => boolean) | undefined;
}

export interface VerifyRequest {
  /** Mends what can be mended, as opening each article would. */
  readonly repair: boolean;
  /** Counts articles and photos. */
  readonly onProgress?: OnProgress | undefined;
  readonly isCancelled?: (() => boolean) | undefined;
}

/** What is done one by one, counted, until somebody has had enough. */
type Walk = <T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>) => Promise<readonly R[]>;

class Cancelled extends Error {}

const createWalk = (total: number, { onProgress, isCancelled }: VerifyRequest): Walk => {
  let done = 0;
  return (items, atOnce, work) =>
    inParallel(items, atOnce, async (item) => {
      if (isCancelled?.()) throw new Cancelled();
      const result = await work(item);
      done += 1;
      onProgress?.(done, total);
      return result;
    });
};

const lyingIn = async (disk: Disk, shelf: string): Promise<readonly Lying[]> =>
  (await articleIdsIn(disk, shelf)).map((id) => ({ shelf, id }));

const inBothOf = (verdicts: readonly Verdict[]): readonly ArticleId[] => {
  const seen = new Set<ArticleId>();
  return verdicts.map(({ id }) => id).filter((id) => seen.has(id) || !seen.add(id));
};

interface Looked {
  readonly verdicts: readonly Verdict[];
  readonly newsroom: Examined;
  readonly photos: readonly AssetName[];
  readonly damagedPhotos: readonly AssetName[];
  readonly unreadableLayouts: readonly string[];
}

const report = ({ verdicts, newsroom, photos, damagedPhotos, unreadableLayouts }: Looked): Verification => {
  const there = verdicts.filter(({ state }) => state !== 'empty');
  const stored = new Set(photos);
  const named = new Set([...there.flatMap((verdict) => verdict.photos), ...newsroom.photos]);
  const findings = {
    recoverable: there.filter(({ state }) => state === 'recoverable').map(({ id }) => id),
    damaged: there.flatMap(({ id, reason }) => (reason === null ? [] : [{ id, reason }])),
    inBoth: inBothOf(there),
    damagedPhotos,
    unreadableLayouts,
    missingPhotos: [...named].filter((photo) => !stored.has(photo)),
    damagedRevisions: verdicts
      .filter(({ damagedRevisions }) => damagedRevisions.length > 0)
      .map(({ id, damagedRevisions }) => ({ id, files: damagedRevisions })),
  };
  return {
    ok: true,
    isSound:
      Object.values(findings).every((list) => list.length === 0) &&
      newsroom.verdicts.every(({ state }) => state === 'repaired'),
    articles: there.length,
    repaired: there.map(({ repaired }) => repaired).filter((repaired) => repaired !== null),
    photos: photos.length,
    newsroom: newsroom.verdicts,
    ...findings,
  };
};

const lookAtAll = async (parts: VerifyParts, request: VerifyRequest): Promise<Verification> => {
  const { disk, paths, assets, inTurn = (_, task) => task() } = parts;
  const [onDesk, inTrash] = [await lyingIn(disk, paths.articles), await lyingIn(disk, paths.trash)];
  const all = [...onDesk, ...inTrash];
  const photos = await assets.names();
  const walk = createWalk(all.length + photos.length, request);
  const how = { ...parts, inTurn, repair: request.repair };
  const verdicts = await walk(all, READS_AT_ONCE, (lying) => examineArticle(how, lying));
  const whole = await walk(photos, PHOTOS_AT_ONCE, assets.isWhole);
  const { newsroomInTurn = (task) => task(), royaltyInTurn = (task) => task() } = parts;
  const shelves = await newsroomInTurn(() => examineShelves(parts, request.repair));
  const sheets = await royaltyInTurn(() => examineRoyalty(parts, request.repair));
  const newsroom = { ...shelves, verdicts: [...shelves.verdicts, ...sheets] };
  return report({
    verdicts,
    newsroom,
    photos,
    damagedPhotos: photos.filter((_, i) => !whole[i]),
    unreadableLayouts: await unreadableLayouts(disk, paths.layouts),
  });
};

/** Once cancelled, what was mended until then stays mended. */
export const verifyLibrary = async (
  parts: VerifyParts,
  request: VerifyRequest = { repair: false },
): Promise<Verification | Failed<JobFailure>> => {
  try {
    return await attempt(() => lookAtAll(parts, request));
  } catch (error) {
    if (error instanceof Cancelled) return { ok: false, reason: 'cancelled' };
    throw error;
  }
};
