/** What the command line is asked to do. */
import type { ArticleId } from '#shared/article/identity';
import type { ExportFormat } from '#shared/ipc';

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
  | { readonly command: 'restore'; readonly file: string }
  | { readonly command: 'seed'; readonly count: number; readonly seed: number }
  | { readonly command: 'check'; readonly source: Source }
  | { readonly command: 'show'; readonly id: ArticleId; readonly view: View }
  | {
      readonly command: 'export';
      readonly source: Source;
      readonly formats: readonly ExportFormat[];
      readonly out: string;
    };

export interface CliRequest {
  readonly task: Task;
  readonly json: boolean;
  /** null: the person's own. */
  readonly library: string | null;
}
