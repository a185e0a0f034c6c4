/** Where everything in a library lies; the only place that puts a file's name together. */
import { join, parse, sep } from 'node:path';
import type { ArticleId, AssetName } from '#shared/article/identity';

export interface LibraryPaths {
  readonly root: string;
  readonly index: string;
  readonly articles: string;
  readonly assets: string;
  readonly trash: string;
  readonly newsroom: string;
  /** House layouts of the newsroom's own, put there by whoever looks after its computers. */
  readonly layouts: string;
}

export const libraryPaths = (folder: string): LibraryPaths => ({
  root: folder,
  index: join(folder, 'library.json'),
  articles: join(folder, 'articles'),
  assets: join(folder, 'assets'),
  trash: join(folder, 'trash'),
  newsroom: join(folder, 'newsroom'),
  layouts: join(folder, 'layouts'),
});

/** A file with the copies of it that lie in the same folder. */
export interface SafeFile {
  readonly folder: string;
  readonly current: string;
  /** What was there before the last save; null where the file is a cache that needs no copy. */
  readonly previous: string | null;
  /** @param unique makes the name of a write in progress nobody else's. */
  temporary(unique: string): string;
  /** @param when an instant; its colons are not allowed in a name on Windows. */
  damaged(when: string): string;
  isTemporary(name: string): boolean;
}

const asInName = (when: string): string => when.replace(/[:.]/gu, '-');

/** @param stem the file's name without its ending */
export const safeFile = (folder: string, stem: string, keepsPrevious: boolean): SafeFile => ({
  folder,
  current: join(folder, `${stem}.json`),
  previous: keepsPrevious ? join(folder, `${stem}.previous.json`) : null,
  temporary: (unique) => join(folder, `${stem}.${unique}.tmp`),
  damaged: (when) => join(folder, `${stem}.damaged-${asInName(when)}.json`),
  isTemporary: (name) => name.startsWith(`${stem}.`) && name.endsWith('.tmp'),
});

export const articleFolder = (shelf: string, id: ArticleId): string => join(shelf, id);

/** An article's own file, put together without the rest of its names: a start asks for thousands. */
export const currentCopy = (shelf: string, id: ArticleId): string => `${shelf}${sep}${id}${sep}article.json`;

export const articleFile = (folder: string): SafeFile => safeFile(folder, 'article', true);

export const indexFile = (paths: LibraryPaths): SafeFile => safeFile(paths.root, 'library', false);

/** Beside the article while it is in the trash: when it was put there. */
export const trashNote = (folder: string): SafeFile => safeFile(folder, 'trashed', false);

/** Which articles of the trash have been found due. */
export const dueMarksFile = (paths: LibraryPaths): SafeFile => safeFile(paths.root, 'trash-due', false);

/** A photo's name is made of its bytes, so there is never a newer one and no previous copy to keep. */
export const assetFile = (paths: LibraryPaths, asset: AssetName): SafeFile => {
  const { name, ext } = parse(asset);
  return {
    ...safeFile(paths.assets, asset, false),
    current: join(paths.assets, asset),
    damaged: (when) => join(paths.assets, `${name}.damaged-${asInName(when)}${ext}`),
  };
};
