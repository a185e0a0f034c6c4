/** What comes in and what reading makes of it: the same whether it is read here or in a thread of its own. */
import type { Article } from '#shared/article/article';
import type { AssetName } from '#shared/article/identity';
import type { Failed, ImportFailure } from '#shared/failures';
import type { Conversion, Note, PictureKey, ReadDocument } from '#shared/importing/document';
import type { Draft } from '#shared/importing/text';

export interface SourceFile {
  /** As the person knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Pictures in a saved page's folder, by their path as the page names them; empty where main does not know the folder. */
  readonly beside: ReadonlyMap<string, Uint8Array>;
}

/** What a source says beside its text. */
export type About = Partial<Pick<Article, 'slug' | 'tags' | 'section' | 'genre' | 'deadline' | 'embargo' | 'language'>>;

/** What an import would make of a source, with all that belongs to it. */
export interface Proposing extends Draft {
  readonly notes: readonly Note[];
  readonly conversions: readonly Conversion[];
  readonly pictures: ReadonlyMap<PictureKey, Uint8Array>;
  readonly about: About;
  /** An article of ours, stored as it is where nothing is moved. */
  readonly article: Article | null;
}

export type Read =
  /** Read in a thread, where the long work of finding its parts is done as well. */
  | { readonly ok: true; readonly is: 'proposed'; readonly proposing: Proposing }
  /** Lines as copied from a page. */
  | { readonly ok: true; readonly is: 'text'; readonly text: string; readonly conversions: readonly Conversion[] }
  | { readonly ok: true; readonly is: 'document'; readonly document: ReadDocument }
  /** One of our own, with all that belongs to it. */
  | {
      readonly ok: true;
      readonly is: 'article';
      readonly article: Article;
      readonly photos: ReadonlyMap<AssetName, Uint8Array>;
    }
  | Failed<ImportFailure>;

/** Reads one file. Never rejects because of what a file holds. */
export type ReadFile = (file: SourceFile) => Promise<Read>;

/** Thrown inside the readers alone, where a file turns out to be what it should not be; `readSource` makes it a value. */
export class Unreadable extends Error {
  constructor(readonly reason: ImportFailure) {
    super(reason);
  }
}

export const documentRead = (document: ReadDocument): Read => ({ ok: true, is: 'document', document });
