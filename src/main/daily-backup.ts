/** The backup of the day: made once a day into the folder that the person chose, with the oldest ones making room for it. */
import { join } from 'node:path';
import { dayOfDate } from '#shared/calendar/day';
import type { Failed } from '#shared/failures';
import type { BackedUp, JobFailure } from '#shared/library/jobs';
import { fold } from '#shared/vietnamese/fold';
import { DISK_REASONS, type Disk, DiskError, unless } from './library/disk';

/** Of an archive's name: one that other programs open, and one of a library with a passphrase. */
export const PLAIN_ENDING = 'zip';
export const SEALED_ENDING = 'sealed';
const ENDINGS = [PLAIN_ENDING, SEALED_ENDING] as const;
type Ending = (typeof ENDINGS)[number];

export interface DailyParts {
  readonly disk: Disk;
  readonly ending?: Ending;
  /** By its own clock and calendar. */
  readonly clock: { now(): Date };
  /** This computer's name: two that share a folder must not take each other's backup for their own. */
  readonly machine: string;
  /** As the person has them set now. */
  readonly settings: () => { readonly backupFolder: string | null; readonly backupsKept: number };
  /** Makes one; it must be verified when it ends well. */
  readonly backUp: (file: string) => Promise<BackedUp | Failed<JobFailure>>;
  /** Told once for each reason, until a backup has been made again. */
  readonly onFailure: (reason: JobFailure) => void;
}

const asPartOfName = (machine: string): string =>
  fold(machine)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40) || 'may';

/** The day stands before the computer, so that a folder sorted by name is sorted by day. */
export const dailyName = (day: string, machine: string, ending: Ending = PLAIN_ENDING): string =>
  `dateline-${day}-${asPartOfName(machine)}.${ending}`;

/** Whichever kind it was of: a library may have got a passphrase meanwhile. */
const isDaily = (name: string, day: string, machine: string): boolean =>
  ENDINGS.some((ending) => name === dailyName(day, machine, ending));

const DAY = /^dateline-(\d{4}-\d\d-\d\d)-/u;

export interface Rotation {
  readonly machine: string;
  /** The day of the backup just made. */
  readonly today: string;
  /** At least the one just made stays. */
  readonly kept: number;
}

/**
 * Those of this computer's that are older than the `kept` newest; every other file in the folder is somebody else's. One of
 * a day to come was made while the clock stood wrong: it counts as older than all the others, or it would never make room.
 */
export const toRotate = (names: readonly string[], { machine, today, kept }: Rotation): readonly string[] => {
  const own = names
    .filter((name) => {
      const day = DAY.exec(name)?.[1];
      return day !== undefined && isDaily(name, day, machine);
    })
    .sort()
    .reverse();
  const isAhead = (name: string): boolean => (DAY.exec(name)?.[1] ?? '') > today;
  return [...own.filter((name) => !isAhead(name)), ...own.filter(isAhead)].slice(Math.max(1, kept));
};

/** What a crash left of a backup of this computer's own; it is called so after its end alone. */
const isLeftover = (name: string, machine: string): boolean => {
  const day = DAY.exec(name.slice(1))?.[1] ?? '';
  const isOurs = ENDINGS.some((ending) => name.startsWith(`.${dailyName(day, machine, ending)}.`));
  return isOurs && name.endsWith('.part');
};

const rotate = async (disk: Disk, folder: string, rotation: Rotation): Promise<void> => {
  const names = await unless<readonly string[]>(disk.list(folder), DISK_REASONS, () => []);
  // One that cannot be removed today takes room till tomorrow, which is nothing to trouble anybody with.
  const leftovers = names.filter((name) => isLeftover(name, rotation.machine));
  for (const name of [...toRotate(names, rotation), ...leftovers]) {
    await unless(disk.remove(join(folder, name)), DISK_REASONS, () => undefined);
  }
};

const isMade = async (disk: Disk, file: string): Promise<boolean> => (await disk.stat(file)) !== null;

const makeIfDue = async (parts: DailyParts): Promise<BackedUp | Failed<JobFailure> | null> => {
  const { disk, ending = PLAIN_ENDING, clock, machine, settings, backUp } = parts;
  const { backupFolder, backupsKept } = settings();
  if (backupFolder === null) return null;
  const today = dayOfDate(clock.now());
  const file = join(backupFolder, dailyName(today, machine, ending));
  if (await isMade(disk, file)) return null;
  const made = await backUp(file);
  if (made.ok) await rotate(disk, backupFolder, { machine, today, kept: backupsKept });
  return made;
};

export interface DailyBackup {
  /** Makes today's backup where it is due. Never rejects for the disk's sake. */
  check(): Promise<void>;
}

export const createDailyBackup = (parts: DailyParts): DailyBackup => {
  let told: JobFailure | null = null;

  const tell = (reason: JobFailure): void => {
    if (reason === told || reason === 'cancelled') return;
    told = reason;
    parts.onFailure(reason);
  };

  return {
    check: async () => {
      try {
        const made = await makeIfDue(parts);
        if (made?.ok) told = null;
        else if (made) tell(made.reason);
      } catch (error) {
        if (!(error instanceof DiskError)) throw error;
        tell(error.reason);
      }
    },
  };
};
