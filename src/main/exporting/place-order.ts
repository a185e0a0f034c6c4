/** Where the files of an order go: into the folder one by one, or into one archive there. */
import { hasNameWord } from '#shared/exporting/naming/export-name';
import { safeStem } from '#shared/exporting/naming/safe-stem';
import type { Manner } from '#shared/exporting/order';
import type { Disk } from '../library/disk';
import type { Destination } from './placing/destination';
import { toArchive } from './placing/to-archive';
import { toFolder } from './placing/to-folder';

export interface Place {
  readonly disk: Disk;
  readonly folder: string;
  readonly replace: boolean;
  readonly now: Date;
}

const twoDigits = (value: number): string => `${value}`.padStart(2, '0');

/** By the clock on the wall: `dateline-2024-03-08`. */
const dayStem = (now: Date): string =>
  `dateline-${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;

/** What names no single article names all of them. */
const archiveStem = (pattern: string, now: Date): string =>
  hasNameWord(pattern) ? dayStem(now) : safeStem(pattern, dayStem(now));

export const placeOrder = async ({ zip, name }: Pick<Manner, 'zip' | 'name'>, place: Place): Promise<Destination> =>
  zip ? toArchive({ ...place, stem: archiveStem(name, place.now) }) : toFolder(place);
