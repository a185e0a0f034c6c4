/** What the command line is asked to do. */
import type { ArticleId } from '#shared/article/identity';
import type { Manner } from '#shared/exporting/order';

export type View = 'plain' | 'article';

export type Source =
  | { readonly from: 'ids'; readonly ids: readonly ArticleId[] }
  | { readonly from: 'library' }
  | { readonly from: 'files'; readonly files: readonly string[] };

export type Task =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | {
      readonly command: 'import';
      readonly files: readonly string[];
      readonly dryRun: boolean;
      readonly view: View | null;
    }
  | { readonly command: 'list' }
  | { readonly command: 'search'; readonly query: string; readonly limit: number }
  | { readonly command: 'verify'; readonly repair: boolean }
  | { readonly command: 'backup'; readonly file: string }
  /** @property passphraseFile with the secret of the library that was backed up, where that is another one */
  | { readonly command: 'restore'; readonly file: string; readonly passphraseFile: string | null }
  | { readonly command: 'seal' | 'unseal' }
  | { readonly command: 'seed'; readonly count: number; readonly seed: number }
  | { readonly command: 'check'; readonly source: Source }
  | { readonly command: 'show'; readonly id: ArticleId; readonly view: View }
  | {
      readonly command: 'export';
      readonly source: Source;
      readonly manner: Manner;
      readonly out: string;
      /** Files of the same names are put in the place of others. */
      readonly replace: boolean;
      /** Why they go out although something stands against them; null: then they do not. */
      readonly override: string | null;
    };

export interface CliRequest {
  readonly task: Task;
  readonly json: boolean;
  /** null: the person's own. */
  readonly library: string | null;
  /** With the secret of a sealed library; null: the environment's, if any. */
  readonly passphraseFile: string | null;
}
