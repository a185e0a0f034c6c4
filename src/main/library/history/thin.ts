/** Thinning a history out by the retention rule: no revision goes before the one that stands for its day or week was read whole. */
import { join } from 'node:path';
import { type DayOf, revisionsToThin } from '#shared/history/retention';
import type { RevisionEntry, RevisionKey } from '#shared/history/revision';
import { DISK_REASONS, type Disk, unless } from '../disk';
import { revisionFile } from './history-paths';
import { type LabelPlace, readLabels } from './labels';
import { readRevision } from './revision-file';
import { lookInto } from './revisions-in';

type Known = Pick<RevisionEntry, 'key' | 'at' | 'label'>;

/** Of each one that is to go, the one that stays after it. @param all oldest first */
const heirsOf = (all: readonly Known[], doomed: ReadonlySet<RevisionKey>): readonly RevisionKey[] =>
  all
    .filter(({ key }, nth) => {
      const before = all[nth - 1];
      return !doomed.has(key) && before !== undefined && doomed.has(before.key);
    })
    .map(({ key }) => key);

/** Those that may go; one that cannot be read stands for nothing, and so goes itself with none. */
const choose = async (
  place: LabelPlace,
  all: readonly Known[],
  now: Date,
  dayOf: DayOf,
): Promise<readonly RevisionKey[]> => {
  const doomed = revisionsToThin(all, now, dayOf);
  const unreadable = new Set<RevisionKey>();
  for (const key of heirsOf(all, new Set(doomed))) if (!(await readRevision(place, key)).ok) unreadable.add(key);
  if (unreadable.size === 0) return doomed;
  return choose(
    place,
    all.filter(({ key }) => !unreadable.has(key)),
    now,
    dayOf,
  );
};

const removed = (disk: Disk, path: string): Promise<boolean> =>
  unless(
    disk.remove(path).then(() => true),
    DISK_REASONS,
    () => false,
  );

/** One at a time, oldest first; what the disk does not let go stays for the next time. */
const removeAll = async ({ disk, folder }: LabelPlace, paths: readonly string[]): Promise<number> => {
  let count = 0;
  for (const path of paths) if (await removed(disk, path)) count += 1;
  if (count > 0) await unless(disk.syncFolder(folder), DISK_REASONS, () => undefined);
  return count;
};

/** Also sweeps up what writes left that never ended. @returns how many revisions are gone. Rejects with a `DiskError` where the folder cannot be listed. */
export const thinOut = async (place: LabelPlace, now: Date, dayOf: DayOf): Promise<number> => {
  const { revisions, leftovers } = await lookInto(place);
  await removeAll(
    place,
    leftovers.map((name) => join(place.folder, name)),
  );
  const labels = await readLabels(place);
  if (labels === null) return 0;
  const known = revisions.map(({ key, at }) => ({ key, at, label: labels[key] ?? null }));
  const doomed = await choose(place, known, now, dayOf);
  return removeAll(
    place,
    doomed.map((key) => revisionFile(place.folder, key).current),
  );
};
