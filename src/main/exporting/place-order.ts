/** Where the files of an order go: into the folder one by one, or into one archive there. */
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
const archiveStem = (now: Date): string =>
  `dateline-${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;

export const placeOrder = async ({ zip }: Pick<Manner, 'zip'>, place: Place): Promise<Destination> =>
  zip ? toArchive({ ...place, stem: archiveStem(place.now) }) : toFolder(place);
