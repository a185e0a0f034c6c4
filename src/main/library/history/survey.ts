/** Looking a history through for others: for recovery, for the clean-up of photos, for a check of the library. Nothing is changed. */
import type { Article } from '#shared/article/article';
import type { AssetName, Instant } from '#shared/article/identity';
import { inParallel } from '../in-parallel';
import { lastWhole } from './last-whole';
import { type HistoryPlace, readRevision } from './revision-file';
import { lookInto } from './revisions-in';
import { openTimeline } from './timeline';

const READS_AT_ONCE = 8;

/** Null where there is no whole one. Rejects with a `DiskError` where the folder cannot be listed. */
export const newestWhole = async (
  place: HistoryPlace,
  now: Date,
): Promise<{ readonly article: Article; readonly at: Instant } | null> => {
  const { revisions } = await lookInto(place);
  const revision = await lastWhole(place, revisions, now);
  return revision && { article: revision.article, at: revision.entry.at };
};

/** Null where any revision, of a later Dateline too, may name photos that nobody here can read. */
export const photosNamed = async (
  place: HistoryPlace,
  articleFolder: string,
  now: () => string,
): Promise<ReadonlySet<AssetName> | null> => {
  const { revisions, strangers } = await lookInto(place);
  const { recalled, isWhole } = await openTimeline(place, now).look(revisions);
  const named = new Set<AssetName>();
  for (const { photos } of recalled) {
    if (photos === null) return null;
    for (const photo of photos) named.add(photo);
  }
  // A folder that is gone, perhaps to the trash this very moment, has not said that it names no photo.
  const isThere = (await place.disk.stat(articleFolder)) !== null;
  return isThere && isWhole && strangers.length === 0 ? named : null;
};

export interface HistoryCheck {
  readonly whole: number;
  /** The keys of revisions that are not what was written; a later Dateline's are not counted among them. */
  readonly damaged: readonly string[];
}

/** Reads every revision to its end. Rejects with a `DiskError` where the folder cannot be listed. */
export const checkAll = async (place: HistoryPlace): Promise<HistoryCheck> => {
  const { revisions } = await lookInto(place);
  const readings = await inParallel(revisions, READS_AT_ONCE, ({ key }) => readRevision(place, key));
  const isDamaged = readings.map(
    (reading) => !reading.ok && reading.reason !== 'newer-schema' && reading.reason !== 'missing',
  );
  return {
    whole: readings.filter((reading) => reading.ok || reading.reason === 'newer-schema').length,
    damaged: revisions.filter((_, nth) => isDamaged[nth]).map(({ key }) => key),
  };
};
