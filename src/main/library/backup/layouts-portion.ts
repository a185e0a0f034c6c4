/** The newsroom's own layouts, as they go into an archive: each file as it lies there, also one that cannot be read as a layout. */
import type { Disk } from '../disk';
import { layoutNamesIn, readLayoutFile } from '../layout-file';
import type { LibraryPaths } from '../paths';
import { layoutEntry } from './archive-names';
import type { LibraryFile, Portion } from './contents';

export const readLayoutsPortion = async (disk: Disk, { layouts }: LibraryPaths): Promise<Portion> => {
  const files: LibraryFile[] = [];
  for (const name of await layoutNamesIn(disk, layouts)) {
    const { bytes } = await readLayoutFile(disk, layouts, name);
    if (bytes !== null) files.push({ name: layoutEntry(name), bytes, how: 'deflate' });
  }
  return { kind: 'layouts', files, damaged: null };
};
