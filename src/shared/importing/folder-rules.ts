/** What of a folder is imported, wherever it is gone through: files that may be articles, in the order of their names. */

/** What lies beside articles and is none: the system's own notes, pictures, the folders of saved pages. */
const NOT_ARTICLES =
  /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg|ico|heic|mp[34]|mov|avi|wav|m4a|css|js|exe|dll|lnk|ini|db)$/iu;
const PAGE_FOLDER = /(?:_files|\.files|-files|_fichiers|-Dateien)$/u;
const HIDDEN = /^(?:\.|~\$)/u;

export const mayBeArticle = (name: string): boolean => !HIDDEN.test(name) && !NOT_ARTICLES.test(name);

export const isGoneInto = (folder: string): boolean => !HIDDEN.test(folder) && !PAGE_FOLDER.test(folder);

export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name.localeCompare(b.name, 'vi', { numeric: true });

/** Folders within one another. */
export const DEEPEST_FOLDER = 12;

/** Files of one import, of one folder and all in it. */
export const MAX_FILES = 5_000;
