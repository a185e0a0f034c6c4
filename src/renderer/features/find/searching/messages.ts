/** What the window and the worker that tries regular expressions say to each other. */
import type { FindQuery, Match } from '#shared/finding/query';

export interface ToSeeker {
  readonly id: number;
  readonly query: FindQuery;
  readonly texts: readonly string[];
}

export type FromSeeker =
  /** From now on the clock runs: starting the worker is not the pattern's fault. */
  | { readonly is: 'began'; readonly id: number }
  /** A list for each text, in their order; null where there are more matches than anybody could look at. */
  | { readonly is: 'found'; readonly id: number; readonly matches: readonly (readonly Match[])[] | null };
