/** What of a library goes into a backup: its articles with their history, the trash, what the newsroom keeps, its layouts, the photos; no caches, locks or leftovers. */
import { basename, join } from 'node:path';
import { type ArticleId, type AssetName, readAssetName } from '#shared/article/identity';
import { type FromHistory, peekArticle, sealArticle } from '../article-file';
import { articleIdsIn } from '../desk';
import { type Disk, unless } from '../disk';
import { unseal } from '../envelope';
import { historyFolder } from '../history/history-paths';
import { articleFile, articleFolder, type LibraryPaths } from '../paths';
import { articleEntry, historyEntry, isArticleFile, isHistoryFile, photoEntry, type Shelf } from './archive-names';

export interface LibraryFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Photos and revisions are packed already. */
  readonly how: 'store' | 'deflate';
}

/** What is read at once: an article's folder, what the newsroom keeps, its layouts, or a photo. Nothing where it has gone since it was listed. */
export interface Portion {
  readonly kind: 'article' | 'newsroom' | 'layouts' | 'photo';
  readonly files: readonly LibraryFile[];
  /** The article, where no copy of it can be read; its files are in the portion as they are. */
  readonly damaged: ArticleId | null;
}

export interface ArticlePlace {
  readonly shelf: Shelf;
  readonly id: ArticleId;
}

export interface Reading {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  /** The time as it stands in the name of a file set aside. */
  readonly now: () => string;
  readonly fromHistory?: FromHistory | undefined;
}

export const listArticles = async (disk: Disk, paths: LibraryPaths, shelf: Shelf): Promise<readonly ArticlePlace[]> =>
  (await articleIdsIn(disk, paths[shelf])).map((id) => ({ shelf, id }));

export const listPhotos = async (disk: Disk, paths: LibraryPaths): Promise<readonly AssetName[]> =>
  (await disk.list(paths.assets)).map(readAssetName).filter((name) => name !== null);

const namesIn = (disk: Disk, folder: string): Promise<readonly string[]> =>
  unless<readonly string[]>(disk.list(folder), ['missing'], () => []);

/** Thinning and saving go on meanwhile: a file that has gone since it was listed is not missed. */
export const readPresent = (disk: Disk, path: string): Promise<Uint8Array | null> =>
  unless<Uint8Array | null>(disk.read(path), ['missing'], () => null);

const readAll = async (
  disk: Disk,
  folder: string,
  names: readonly string[],
  file: (name: string, bytes: Uint8Array) => LibraryFile,
): Promise<readonly LibraryFile[]> => {
  const files: LibraryFile[] = [];
  for (const name of names) {
    const bytes = await readPresent(disk, join(folder, name));
    if (bytes !== null) files.push(file(name, bytes));
  }
  return files;
};

interface Texts {
  readonly files: readonly LibraryFile[];
  readonly isDamaged: boolean;
}

const CURRENT = 'article.json';
const PREVIOUS = 'article.previous.json';

/**
 * The article's own file. Where it is bad, the archive gets what opening it would bring back, with the bad file set aside
 * as opening would have done; where nothing can be brought back, every copy as it lies there.
 */
const readTexts = async ({ disk, paths, now, fromHistory }: Reading, { shelf, id }: ArticlePlace): Promise<Texts> => {
  const folder = articleFolder(paths[shelf], id);
  const file = (name: string, bytes: Uint8Array): LibraryFile => ({
    name: articleEntry(shelf, id, name),
    bytes,
    how: 'deflate',
  });
  const current = await readPresent(disk, join(folder, CURRENT));
  if (current !== null && unseal(current).ok) return { files: [file(CURRENT, current)], isDamaged: false };
  const peek = await peekArticle(disk, paths[shelf], id, fromHistory);
  if (!peek.ok) {
    const files = await readAll(disk, folder, [CURRENT, PREVIOUS], file);
    return { files, isDamaged: files.length > 0 };
  }
  const aside = basename(articleFile(folder).damaged(now()));
  const bad = current === null || !peek.isRecovered ? [] : [file(aside, current)];
  return { files: [file(CURRENT, sealArticle(peek.article)), ...bad], isDamaged: false };
};

const OWN_COPIES: readonly string[] = [CURRENT, PREVIOUS];

export const readArticlePortion = async (reading: Reading, place: ArticlePlace): Promise<Portion> => {
  const { disk, paths } = reading;
  const { shelf, id } = place;
  const folder = articleFolder(paths[shelf], id);
  const history = historyFolder(folder);
  const texts = await readTexts(reading, place);
  const beside = (await namesIn(disk, folder)).filter((name) => isArticleFile(name) && !OWN_COPIES.includes(name));
  const kept = (await namesIn(disk, history)).filter(isHistoryFile);
  const files = [
    ...texts.files,
    ...(await readAll(disk, folder, beside, (name, bytes) => ({
      name: articleEntry(shelf, id, name),
      bytes,
      how: 'deflate',
    }))),
    ...(await readAll(disk, history, kept, (name, bytes) => ({
      name: historyEntry(shelf, id, name),
      bytes,
      how: name.endsWith('.gz') ? 'store' : 'deflate',
    }))),
  ];
  return { kind: 'article', files, damaged: texts.isDamaged ? id : null };
};

export const readPhotoPortion = async (disk: Disk, paths: LibraryPaths, asset: AssetName): Promise<Portion> => {
  const bytes = await readPresent(disk, join(paths.assets, asset));
  const files: readonly LibraryFile[] = bytes === null ? [] : [{ name: photoEntry(asset), bytes, how: 'store' }];
  return { kind: 'photo', files, damaged: null };
};
