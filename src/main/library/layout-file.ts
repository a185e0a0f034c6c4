/** A house layout's file in the library's `layouts` folder: made by hand, so its name is anybody's and its text may be wrong. */
import { join } from 'node:path';
import * as v from 'valibot';
import { type HouseLayout, houseLayoutSchema } from '#shared/layout/house-layout';
import { type Disk, unless } from './disk';

/** In bytes; the longest layout that says anything is a fiftieth of it. */
export const LONGEST_LAYOUT = 250_000;

/** What a file may be called on every system that a backup may be restored on; hidden ones are leftovers of other programs. */
const NAME = /^[^\p{Cc}<>:"/\\|?*.][^\p{Cc}<>:"/\\|?*]{0,99}\.json$/u;

/** Windows takes these for devices, whatever follows the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)\./iu;

export const isLayoutFile = (name: string): boolean => NAME.test(name) && !DEVICE.test(name);

/** Null for what is no layout, as after a comma forgotten. */
export const parseLayout = (bytes: Uint8Array): HouseLayout | null => {
  if (bytes.length > LONGEST_LAYOUT) return null;
  try {
    const read = v.safeParse(houseLayoutSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};

export interface LayoutFile {
  readonly name: string;
  /** As they lie there; null where it has gone or is a folder. */
  readonly bytes: Uint8Array | null;
  /** Null where it cannot be read as one: its articles are shown in the default one, and lose nothing by it. */
  readonly layout: HouseLayout | null;
}

/** In the order of their names; a library without the folder has none. Rejects with a `DiskError`. */
export const layoutNamesIn = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  const names = await unless<readonly string[]>(disk.list(folder), ['missing'], () => []);
  return names.filter(isLayoutFile).sort();
};

/** Rejects with a `DiskError`. */
export const readLayoutFile = async (disk: Disk, folder: string, name: string): Promise<LayoutFile> => {
  const read = disk.read(join(folder, name));
  const bytes = await unless<Uint8Array | null>(read, ['missing', 'unsupported'], () => null);
  return { name, bytes, layout: bytes && parseLayout(bytes) };
};
