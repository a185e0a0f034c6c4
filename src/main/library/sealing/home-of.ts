/**
 * Where a file of the library belongs: what its seal is bound to, so that no file passes for another. It is no path, because files and
 * folders get other names as they live: a write in progress becomes the current copy, that the previous one, an article moves to the trash.
 */
import { relative, sep } from 'node:path';
import { readArticleId } from '#shared/article/identity';
import { LOCK_FOLDER } from '../lock/lock-shelf';

/** Without the ending. What wraps the library's key can be read without it. */
export const SEAL_STEM = 'sealed';

const FOLDERS: ReadonlySet<string> = new Set(['articles', 'trash', 'assets', 'newsroom']);
const STAGING = '.restoring-';
/** What Dateline itself puts into the library's own folder; what a person lays beside it stays as it is. */
const OWN = /\.(?:json|bin|tmp)$/u;

const stemOf = (name: string): string => name.split('.', 1)[0] ?? name;

const ofRoot = (name: string): string | null =>
  OWN.test(name) && stemOf(name) !== SEAL_STEM && stemOf(name) !== '' ? stemOf(name) : null;

/** @param top a name in the library's own folder */
export const isSealedFolder = (top: string): boolean =>
  top !== LOCK_FOLDER && (FOLDERS.has(top) || top.startsWith(STAGING));

/** Names of files up to their first dot: all copies of one file share it. Folders from the article's own on, wherever that lies. */
const ofFolder = (segments: readonly string[]): string => {
  const folders = segments.slice(0, -1);
  const own = folders.findIndex((name) => readArticleId(name) !== null);
  return [...folders.slice(Math.max(0, own)), stemOf(segments.at(-1) ?? '')].join('/');
};

/** @returns null for what is not sealed. @param root the library's folder */
export const homeOf = (root: string, path: string): string | null => {
  const [top = '', ...rest] = relative(root, path).split(sep);
  if (top === '' || top === '..') return null;
  if (rest.length === 0) return FOLDERS.has(top) ? null : ofRoot(top);
  return isSealedFolder(top) ? ofFolder([top, ...rest]) : null;
};
