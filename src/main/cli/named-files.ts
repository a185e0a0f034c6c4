/** The files that a command line names: each by its path, a folder by all that lies in it, as the window imports one. */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type FoundFile, failing, fileAt, filesInFolder } from '../importing/gather-files';

export interface NamedFile {
  readonly found: FoundFile;
  /** As it is told of: the path as it was given, or the folder's with what lies below it. */
  readonly file: string;
  /** Came with a folder: nobody has named it. */
  readonly isOfFolder: boolean;
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() ?? false;

const alone = (found: FoundFile, file: string): NamedFile => ({ found, file, isOfFolder: false });

const inFolder = async (folder: string): Promise<readonly NamedFile[]> => {
  const found = await filesInFolder(folder);
  if (!found.ok) return [alone(failing(folder, found.reason), folder)];
  if (found.files.length === 0) return [alone(failing(folder, 'empty'), folder)];
  return found.files.map((each) => {
    const { path, name = basename(path) } = each;
    return { found: each, file: join(folder, name), isOfFolder: true };
  });
};

/** In the order in which they are named, a folder's own in the order of theirs. */
export const namedFiles = async (paths: readonly string[]): Promise<readonly NamedFile[]> => {
  const named: NamedFile[] = [];
  for (const path of paths)
    named.push(...((await isFolder(path)) ? await inFolder(path) : [alone(fileAt(path, path), path)]));
  return named;
};
