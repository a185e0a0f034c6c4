/** An article as it lies in an archive: its files, and what can be read of it. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { LibraryFailure } from '#shared/failures';
import { parseAs } from '../article-file';
import { unseal } from '../envelope';
import type { ArchiveFile } from './archive';
import { readArchiveName, type Shelf } from './archive-names';

export interface ArchivedArticle {
  readonly shelf: Shelf;
  readonly id: ArticleId;
  /** By their names in the article's folder. */
  readonly files: ReadonlyMap<string, ArchiveFile>;
  /** By their names in the history's folder. */
  readonly history: ReadonlyMap<string, ArchiveFile>;
}

interface Growing extends ArchivedArticle {
  readonly files: Map<string, ArchiveFile>;
  readonly history: Map<string, ArchiveFile>;
}

const startWith = ({ shelf, id }: Pick<ArchivedArticle, 'shelf' | 'id'>): Growing => ({
  shelf,
  id,
  files: new Map(),
  history: new Map(),
});

/** The files of one folder lie together in the archive, so one article at a time has to be held. */
export async function* articlesOf(files: AsyncIterable<ArchiveFile>): AsyncGenerator<ArchivedArticle, void, undefined> {
  let growing: Growing | undefined;
  for await (const file of files) {
    const name = readArchiveName(file.name);
    if (name?.kind !== 'article' && name?.kind !== 'history') continue;
    const isNext: boolean = growing?.id !== name.id || growing.shelf !== name.shelf;
    if (isNext && growing !== undefined) yield growing;
    if (isNext || growing === undefined) growing = startWith(name);
    (name.kind === 'article' ? growing.files : growing.history).set(name.file, file);
  }
  if (growing !== undefined) yield growing;
}

export type ArchivedText =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: LibraryFailure };

const readCopy = async (id: ArticleId, file: ArchiveFile | undefined): Promise<ArchivedText> => {
  if (file === undefined) return { ok: false, reason: 'missing' };
  const opened = unseal(await file.read());
  if (!opened.ok) return { ok: false, reason: opened.reason === 'newer-format' ? 'newer-schema' : 'damaged' };
  const reading = parseAs(id)(opened.data);
  return reading.ok ? { ok: true, article: reading.data } : reading;
};

/** As the library itself would read the folder: the copy before steps in for one that is damaged or gone. */
export const readText = async ({ id, files }: ArchivedArticle): Promise<ArchivedText> => {
  const current = await readCopy(id, files.get('article.json'));
  if (current.ok || current.reason === 'newer-schema' || current.reason === 'foreign') return current;
  const previous = await readCopy(id, files.get('article.previous.json'));
  return previous.ok ? previous : current;
};
