/** The house layouts of a library: the program's own, and those that the newsroom has put into its `layouts` folder. */
import type { HouseLayout } from '#shared/layout/house-layout';
import { PORTAL } from '#shared/layout/portal';
import { DISK_REASONS, type Disk, unless } from './disk';
import { layoutNamesIn, readLayoutFile } from './layout-file';

/** More than any newsroom has. */
const LAYOUTS_MAX = 50;

const namesIn = (disk: Disk, folder: string): Promise<readonly string[]> =>
  unless<readonly string[]>(layoutNamesIn(disk, folder), DISK_REASONS, () => []);

/** One that cannot be read is no layout: its articles are shown in the default one, and lose nothing by it. */
const layoutAt = async (disk: Disk, folder: string, name: string): Promise<HouseLayout | null> => {
  const file = await unless(readLayoutFile(disk, folder, name), DISK_REASONS, () => null);
  return file?.layout ?? null;
};

/** In the order of their files' names; one of the default's id takes its place. */
export const readLayouts = async (disk: Disk, folder: string): Promise<readonly HouseLayout[]> => {
  const layouts = new Map([[PORTAL.id, PORTAL]]);
  for (const name of (await namesIn(disk, folder)).slice(0, LAYOUTS_MAX)) {
    const layout = await layoutAt(disk, folder, name);
    if (layout !== null) layouts.set(layout.id, layout);
  }
  return [...layouts.values()];
};

/** Names of the files that were meant to be layouts and cannot be read as such. */
export const unreadableLayouts = async (disk: Disk, folder: string): Promise<readonly string[]> => {
  const unreadable: string[] = [];
  for (const name of await namesIn(disk, folder))
    if ((await layoutAt(disk, folder, name)) === null) unreadable.push(name);
  return unreadable;
};
