/** The names that a backup's files have, and no others: what is written as a path is first read back as one of these. */

import { type ArticleId, type AssetName, readArticleId, readAssetName } from '#shared/article/identity';
import { SHELVES as SHELVES_KEPT } from '#shared/newsroom/shelves';
import { isLayoutFile } from '../layout-file';

export const SHELVES = ['articles', 'trash'] as const;
export type Shelf = (typeof SHELVES)[number];

export const MANIFEST = 'manifest.jsonl';
const HISTORY = 'history';

export type ArchiveName =
  | { readonly kind: 'manifest' }
  | { readonly kind: 'photo'; readonly asset: AssetName }
  | { readonly kind: 'newsroom'; readonly file: string }
  | { readonly kind: 'layout'; readonly file: string }
  /** @property file the name inside the article's folder */
  | { readonly kind: 'article'; readonly shelf: Shelf; readonly id: ArticleId; readonly file: string }
  | { readonly kind: 'history'; readonly shelf: Shelf; readonly id: ArticleId; readonly file: string };

/** Current, previous, set aside, and the trash's note; no leftovers of writes. */
const ARTICLE_FILE = /^(?:article(?:\.previous|\.damaged-[0-9A-Za-z-]{1,60})?|trashed)\.json$/u;

/** Revisions, whose names begin with their time, and the labels people gave them; the timeline is a cache. */
const HISTORY_FILE = /^(?:[0-9][0-9A-Za-z-]{0,99}\.json\.gz|labels(?:\.previous)?\.json)$/u;

/** A shelf's own or a month's royalty sheet, and those set aside. */
const NEWSROOM_FILE = new RegExp(
  `^(?:${SHELVES_KEPT.join('|')}|royalty-\\d{4}-\\d{2})(?:\\.previous|\\.damaged-[0-9A-Za-z-]{1,60})?\\.json$`,
  'u',
);

export const isNewsroomFile = (name: string): boolean => NEWSROOM_FILE.test(name);
export const isArticleFile = (name: string): boolean => ARTICLE_FILE.test(name);
export const isHistoryFile = (name: string): boolean => HISTORY_FILE.test(name);

export const articleEntry = (shelf: Shelf, id: ArticleId, file: string): string => `${shelf}/${id}/${file}`;
export const historyEntry = (shelf: Shelf, id: ArticleId, file: string): string => `${shelf}/${id}/${HISTORY}/${file}`;
export const newsroomEntry = (file: string): string => `newsroom/${file}`;
export const layoutEntry = (file: string): string => `layouts/${file}`;
export const photoEntry = (asset: AssetName): string => `assets/${asset}`;

const isShelf = (name: string | undefined): name is Shelf => SHELVES.some((shelf) => shelf === name);

const readPhoto = (file: string): ArchiveName | null => {
  const asset = readAssetName(file);
  return asset === null ? null : { kind: 'photo', asset };
};

/** What lies in a folder that has none below it; null where the file is none of that folder's. */
const inFolder = (folder: string | undefined, file: string): ArchiveName | null => {
  if (folder === 'assets') return readPhoto(file);
  if (folder === 'newsroom') return isNewsroomFile(file) ? { kind: 'newsroom', file } : null;
  return folder === 'layouts' && isLayoutFile(file) ? { kind: 'layout', file } : null;
};

/** Names are compared as they stand: no other spelling of a path means the same. @returns null for any other name */
export const readArchiveName = (name: string): ArchiveName | null => {
  if (name === MANIFEST) return { kind: 'manifest' };
  const [shelf, folder = '', file, inHistory, ...rest] = name.split('/');
  if (file === undefined) return inFolder(shelf, folder);
  const id = readArticleId(folder);
  if (!isShelf(shelf) || id === null || rest.length > 0) return null;
  if (inHistory === undefined) return isArticleFile(file) ? { kind: 'article', shelf, id, file } : null;
  return file === HISTORY && isHistoryFile(inHistory) ? { kind: 'history', shelf, id, file: inHistory } : null;
};
