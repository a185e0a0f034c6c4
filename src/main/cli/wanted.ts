/** The articles a command is asked about: some of the library's, all of them, or files that are imported on the way and not stored. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { ExportFailure, Failed, ImportFailure } from '#shared/failures';
import type { Library } from '../library/library';
import { newBirth } from '../open-library';
import type { FileArticles } from './file-articles';
import type { Source } from './task';

export interface Wanted {
  /** The article's own; of a file, the one that it would get if it were stored. */
  readonly id: ArticleId;
  /** By which the person asked for it: an id, or a file's path as typed. */
  readonly name: string;
  readonly load: () => Promise<
    { readonly ok: true; readonly article: Article } | Failed<ImportFailure | ExportFailure>
  >;
}

const fromFile = (file: string, files: FileArticles): Wanted => {
  const birth = newBirth();
  return { id: birth.id, name: file, load: () => files.read(file, birth) };
};

const fromLibrary = (library: Library, id: ArticleId): Wanted => ({ id, name: id, load: () => library.peek(id) });

/** Where articles come from: the library that was asked for, or nothing but files. */
export type Supply = { readonly library: Library } | { readonly files: FileArticles };

export const wantedOf = (source: Source, supply: Supply): readonly Wanted[] => {
  if (source.from === 'files') return 'files' in supply ? source.files.map((file) => fromFile(file, supply.files)) : [];
  if ('files' in supply) return [];
  const { library } = supply;
  const ids = source.from === 'ids' ? source.ids : library.list().summaries.map((summary) => summary.id);
  return ids.map((id) => fromLibrary(library, id));
};
