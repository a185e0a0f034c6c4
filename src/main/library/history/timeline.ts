/** timeline.json: what a listing shows of each revision. A cache in lowdb; what is not in it, or not as it was, is read from the revision. */
import { Low } from 'lowdb';
import * as v from 'valibot';
import { type AssetName, assetNameSchema } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import { type RevisionKey, revisionKeySchema } from '#shared/history/revision';
import { DISK_REASONS, type FileStamp, unless } from '../disk';
import { createDurableAdapter } from '../durable-adapter';
import type { Parse } from '../durable-read';
import { inParallel } from '../in-parallel';
import { revisionFile, timelineFile } from './history-paths';
import { type HistoryPlace, type KeptEntry, readRevision } from './revision-file';
import type { Named } from './revisions-in';

const READS_AT_ONCE = 8;
const SCHEMA = 1;

/** What its name does not tell of a revision. */
interface Facts extends Pick<KeptEntry, 'by' | 'words' | 'added' | 'removed'> {
  /** Null where a later Dateline wrote the article. */
  readonly photos: readonly AssetName[] | null;
}

/** A revision's file is never written again: another time or size is that of other bytes. */
type Stamp = Pick<FileStamp, 'mtimeMs' | 'size'>;

interface Line {
  readonly key: RevisionKey;
  readonly stamp: Stamp;
  /** Null where the file is damaged. */
  readonly facts: Facts | null;
}

interface TimelineData {
  readonly schema: number;
  readonly lines: readonly Line[];
}

export interface Recalled {
  readonly entry: KeptEntry;
  readonly photos: readonly AssetName[] | null;
}

export interface Timeline {
  /** Oldest first; without those that cannot be read. */
  readonly recalled: readonly Recalled[];
  /** Whether every revision is among them. */
  readonly isWhole: boolean;
}

const number = v.pipe(v.number(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const dataSchema: v.GenericSchema<unknown, TimelineData> = v.object({
  schema: v.literal(SCHEMA),
  lines: v.array(
    v.object({
      key: revisionKeySchema,
      stamp: v.object({ mtimeMs: number, size: count }),
      facts: v.nullable(
        v.object({
          by: v.nullable(v.string()),
          words: count,
          added: count,
          removed: count,
          photos: v.nullable(v.array(assetNameSchema)),
        }),
      ),
    }),
  ),
});

const parse: Parse<TimelineData> = (data) => {
  const read = v.safeParse(dataSchema, data);
  return read.success ? { ok: true, data: read.output } : { ok: false, reason: 'damaged' };
};

/** Null where the disk would not say, so that it is asked again the next time. */
const learn = async (place: HistoryPlace, key: RevisionKey, { mtimeMs, size }: Stamp): Promise<Line | null> => {
  const stamp = { mtimeMs, size };
  const reading = await readRevision(place, key);
  if (!reading.ok && (reading.reason === 'damaged' || reading.reason === 'foreign')) return { key, stamp, facts: null };
  if (reading.entry === null) return null;
  const { by, words, added, removed } = reading.entry;
  return { key, stamp, facts: { by, words, added, removed, photos: reading.ok ? assetsOf(reading.article) : null } };
};

/** What was of a later Dateline when it was noted may be of this one by now, and is read again. */
const isCurrent = (line: Line | undefined, stamp: Stamp): line is Line =>
  line?.stamp.mtimeMs === stamp.mtimeMs && line.stamp.size === stamp.size && line.facts?.photos !== null;

/** Reads what the cache has not. */
const bringUpToDate = async (
  place: HistoryPlace,
  revisions: readonly Named[],
  cached: readonly Line[],
): Promise<readonly (Line | null)[]> => {
  const known = new Map(cached.map((line) => [line.key, line]));
  const stamps = await place.disk.stats(revisions.map(({ key }) => revisionFile(place.folder, key).current));
  return inParallel([...revisions.entries()], READS_AT_ONCE, async ([nth, { key }]) => {
    const stamp = stamps[nth] ?? null;
    const line = known.get(key);
    if (stamp === null) return null;
    return isCurrent(line, stamp) ? line : learn(place, key, stamp);
  });
};

const recall = ({ key, at, revision, why }: Named, facts: Facts): Recalled => {
  const { by, words, added, removed, photos } = facts;
  return { entry: { key, at, revision, by, why, words, added, removed }, photos };
};

export interface TimelineStore {
  /** Reads what is new; nothing is written. */
  look(revisions: readonly Named[]): Promise<Timeline>;
  /** Notes what was looked at last, where it is not what is noted already; a disk that refuses has lost a cache. */
  note(): Promise<void>;
}

export const openTimeline = (place: HistoryPlace, now: () => string): TimelineStore => {
  const file = timelineFile(place.folder);
  const adapter = createDurableAdapter<TimelineData>({ disk: place.disk, file, parse, now });
  const db = new Low<TimelineData | null>(adapter, null);
  let isStale = false;

  return {
    look: async (revisions) => {
      await unless(db.read(), DISK_REASONS, () => undefined);
      const cached = db.data?.lines ?? [];
      const looked = await bringUpToDate(place, revisions, cached);
      const lines = looked.filter((line) => line !== null);
      const noted = new Set(cached);
      isStale = lines.length !== noted.size || lines.some((line) => !noted.has(line));
      db.data = { schema: SCHEMA, lines };
      const facts = new Map(lines.map((line) => [line.key, line.facts]));
      const recalled = revisions.flatMap((named) => {
        const known = facts.get(named.key) ?? null;
        return known === null ? [] : [recall(named, known)];
      });
      return { recalled, isWhole: recalled.length === revisions.length };
    },
    note: async () => {
      if (isStale) await unless(db.write(), DISK_REASONS, () => undefined);
    },
  };
};
