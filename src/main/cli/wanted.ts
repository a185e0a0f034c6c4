/** The articles a command is asked about: some of the library's, all of them, or files that are imported on the way and not stored. */
import type { Article } from '#shared/article/article';
import { createArticle } from '#shared/article/create';
import type { ArticleId } from '#shared/article/identity';
import type { ExportFailure, Failed, ImportFailure } from '#shared/failures';
import { importText } from '#shared/importing/text';
import { readText } from '../importing/read-text';
import { DEFAULT_LAYOUT } from '../layouts';
import type { Library } from '../library/library';
import { newBirth } from '../open-library';
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

const fromFile = (file: string): Wanted => {
  const birth = newBirth();
  return {
    id: birth.id,
    name: file,
    load: async () => {
      const read = await readText(file);
      if (!read.ok) return read;
      return { ok: true, article: createArticle(birth, importText(read.text, DEFAULT_LAYOUT).content) };
    },
  };
};

const fromLibrary = (library: Library, id: ArticleId): Wanted => ({ id, name: id, load: () => library.peek(id) });

/** @param library null where only files are asked for. */
export const wantedOf = (source: Source, library: Library | null): readonly Wanted[] => {
  if (source.from === 'files') return source.files.map(fromFile);
  if (library === null) return [];
  const ids = source.from === 'ids' ? source.ids : library.list().summaries.map((summary) => summary.id);
  return ids.map((id) => fromLibrary(library, id));
};
