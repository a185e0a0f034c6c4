/** Photos that nothing names: counted, noted with the day, and removed when a person asks for it and a month has gone by. */
import { join } from 'node:path';
import { type AssetName, type Instant, readAssetName } from '#shared/article/identity';
import type { Failed } from '#shared/failures';
import type { JobFailure, UnusedPhotos } from '#shared/library/jobs';
import { attemptJob, Stop, stopIfCancelled } from '../backup/stop';
import { DISK_REASONS, isReason, unless } from '../disk';
import { assetFile } from '../paths';
import { photosInUse, type UseParts, type Watch } from './photos-in-use';
import { createUnusedNotes, stillUnused, type UnusedNotes, type UnusedSince } from './unused-notes';

const DAY = 86_400_000;
export const GRACE_DAYS = 30;

/** In milliseconds: no write of a photo lasts that long. */
const LEFTOVER_AGE = DAY;

export interface CleanUpParts extends UseParts {
  readonly now: () => Instant;
  /** Whether this session has put, opened or saved it: then somebody may be about to use it, or undo may bring it back. */
  readonly isInHand: (asset: AssetName) => boolean;
  /** Does the work when no photo is being put; rejects with a `Stop` where nothing may be written any more. */
  readonly whilePhotosRest: <T>(work: () => Promise<T>) => Promise<T>;
}

export interface CleanedUp {
  readonly ok: true;
  readonly count: number;
  readonly bytes: number;
}

interface Unused {
  readonly name: AssetName;
  readonly bytes: number;
  readonly isRemovable: boolean;
}

const sizeOf = async ({ disk, paths }: CleanUpParts, name: AssetName): Promise<number> =>
  (await disk.stat(assetFile(paths, name).current))?.size ?? 0;

const isOld = (since: Instant | undefined, now: Instant): boolean =>
  since !== undefined && Date.parse(now) - Date.parse(since) >= GRACE_DAYS * DAY;

/** What cannot be noted is counted all the same: the days begin the next time. */
const note = async ({ whilePhotosRest }: CleanUpParts, notes: UnusedNotes, since: UnusedSince): Promise<void> => {
  try {
    await whilePhotosRest(() => notes.write(since));
  } catch (error) {
    if (!(error instanceof Stop || isReason(error, ...DISK_REASONS))) throw error;
  }
};

/** Looks at everything anew, and notes what is unused from today on. */
const survey = async (parts: CleanUpParts, watch: Watch): Promise<readonly Unused[]> => {
  const { disk, paths, now } = parts;
  const notes = createUnusedNotes(disk, paths, now);
  // Listed first: what is put while everything is looked through is not among them.
  const stored = (await disk.list(paths.assets)).map(readAssetName).filter((name) => name !== null);
  const used = await photosInUse(parts, watch);
  const unused = stored.filter((name) => !used.has(name));
  const since: UnusedSince = stillUnused(await notes.read(), unused, now());
  await note(parts, notes, since);
  return Promise.all(
    unused.map(async (name) => ({
      name,
      bytes: await sizeOf(parts, name),
      isRemovable: isOld(since.get(name), now()),
    })),
  );
};

const sumOf = (photos: readonly { readonly bytes: number }[]) => ({
  count: photos.length,
  bytes: photos.reduce((sum, { bytes }) => sum + bytes, 0),
});

export const countUnusedPhotos = (
  parts: CleanUpParts,
  watch: Watch,
): Promise<({ readonly ok: true } & UnusedPhotos) | Failed<JobFailure>> =>
  attemptJob<({ readonly ok: true } & UnusedPhotos) | Failed<JobFailure>>(async () => {
    const unused = await survey(parts, watch);
    return { ok: true, ...sumOf(unused), removable: sumOf(unused.filter(({ isRemovable }) => isRemovable)) };
  });

/** Half a photo under a name that no photo has. */
const clearLeftovers = async ({ disk, paths, now, whilePhotosRest }: CleanUpParts): Promise<void> => {
  for (const name of (await disk.list(paths.assets)).filter((each) => each.endsWith('.tmp'))) {
    const path = join(paths.assets, name);
    const age = Date.parse(now()) - ((await disk.stat(path))?.mtimeMs ?? Number.POSITIVE_INFINITY);
    if (age > LEFTOVER_AGE) await whilePhotosRest(() => unless(disk.remove(path), DISK_REASONS, () => undefined));
  }
};

/** Asked again at the last moment. @returns whether it is gone */
const remove = ({ disk, paths, isInHand, whilePhotosRest }: CleanUpParts, name: AssetName): Promise<boolean> =>
  whilePhotosRest(async () => {
    if (isInHand(name)) return false;
    await disk.remove(assetFile(paths, name).current);
    return true;
  });

/**
 * Removes nothing at all where anything that might name a photo cannot be read (`damaged`). Once cancelled, what is gone is
 * gone, since it was unused; the rest stays.
 */
export const cleanUpPhotos = (parts: CleanUpParts, watch: Watch): Promise<CleanedUp | Failed<JobFailure>> =>
  attemptJob<CleanedUp | Failed<JobFailure>>(async () => {
    const removable = (await survey(parts, watch)).filter(({ isRemovable }) => isRemovable);
    const gone: Unused[] = [];
    for (const photo of removable) {
      stopIfCancelled(watch.signal);
      if (await remove(parts, photo.name)) gone.push(photo);
    }
    await clearLeftovers(parts);
    return { ok: true, ...sumOf(gone) };
  });
