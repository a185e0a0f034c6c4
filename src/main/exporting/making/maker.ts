/** What can be asked of whoever makes an article's files, in this thread or in another. */
import type { Article } from '#shared/article/article';
import type { ExportFormat } from '#shared/exporting/formats';
import type { HouseRules } from '#shared/exporting/obstacles';
import type { Difference, Obstacle } from '#shared/exporting/order';
import type { HouseLayout } from '#shared/layout/house-layout';
import type { Material } from './material';

/** An article that lies ready, by the number that it was given, and one of its files. */
interface Piece {
  readonly key: number;
  readonly format: ExportFormat;
}

export interface Asks {
  /** By what every `examine` goes from now on. */
  readonly settle: { readonly rules: HouseRules };
  readonly examine: { readonly article: Article; readonly layout: HouseLayout; readonly now: Date };
  readonly lay: { readonly key: number; readonly material: Material };
  readonly make: Piece;
  readonly finish: Piece & { readonly printed: Uint8Array };
  readonly prove: Piece & { readonly file: string | Uint8Array };
  readonly say: Piece & { readonly bytes: Uint8Array };
  readonly clear: { readonly key: number };
}

export interface Answers {
  readonly settle: null;
  /** What stands against the article's export. */
  readonly examine: readonly Obstacle[];
  readonly lay: null;
  /** The file; of a format that is printed, the page to print. */
  readonly make: Uint8Array;
  /** The file, from what was printed. */
  readonly finish: Uint8Array;
  /** Read back, from the disk where a path is given: the first place where it differs from the article; null where it is as it should be. */
  readonly prove: Difference | null;
  /** What a file says, for showing one that is no text itself. */
  readonly say: string;
  readonly clear: null;
}

export type Deed = keyof Asks;

/** Each rejects where a renderer or a reader fails: the file is not made then, and the next one is not worse off. */
export type Deeds = { readonly [D in Deed]: (ask: Asks[D]) => Promise<Answers[D]> };

export interface Maker extends Deeds {
  /** Frees what it holds; whatever is asked next begins anew. */
  close(): Promise<void>;
}
