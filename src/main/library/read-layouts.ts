/** The house layouts of a library: the program's own, and those that the newsroom has put into its `layouts` folder. */
import { join } from 'node:path';
import * as v from 'valibot';
import { type HouseLayout, houseLayoutSchema } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { DISK_REASONS, type Disk, unless } from './disk';

/** More than any newsroom has. */
const LAYOUTS_MAX = 50;

const parse = (bytes: Uint8Array): HouseLayout | null => {
  try {
    const read = v.safeParse(houseLayoutSchema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};

/** One that cannot be read is no layout: its articles are shown in the default one, and lose nothing by it. */
const readLayout = async (disk: Disk, path: string): Promise<HouseLayout | null> => {
  const bytes = await unless<Uint8Array | null>(disk.read(path), DISK_REASONS, () => null);
  return bytes === null ? null : parse(bytes);
};

/** In the order of their files' names; one of the default's id takes its place. */
export const readLayouts = async (disk: Disk, folder: string): Promise<readonly HouseLayout[]> => {
  const names = await unless<readonly string[]>(disk.list(folder), DISK_REASONS, () => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const layouts = new Map([[PORTAL.id, PORTAL]]);
  for (const name of files.slice(0, LAYOUTS_MAX)) {
    const layout = await readLayout(disk, join(folder, name));
    if (layout !== null) layouts.set(layout.id, layout);
  }
  return [...layouts.values()];
};
