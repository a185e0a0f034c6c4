/** What the window and its proofreading worker say to each other: only passages that have changed cross over. */
import type { Finding } from '#shared/check/finding';
import type { HouseInForce } from '#shared/check/house';
import type { Manuscript, Passage } from '#shared/check/manuscript';
import type { Misspelling } from '#shared/spelling/spell';

/** A word that no dictionary has; the fingerprint is what "ignore here" remembers. */
export interface MisspelledWord extends Misspelling {
  readonly slot: Passage['slot'];
  readonly fingerprint: string;
}

/** What is true of the newsroom until it says something else. */
export interface Standards {
  readonly house: HouseInForce;
  /** Words that are never wrong here. */
  readonly own: readonly string[];
  /** Whether spelling is looked at. */
  readonly spelling: boolean;
}

export type ToProofreader =
  | ({ readonly is: 'standards' } & Standards)
  | {
      readonly is: 'check';
      /** Grows with every question; the answer carries it. */
      readonly version: number;
      /** Without the passages. */
      readonly manuscript: Omit<Manuscript, 'passages'>;
      /** All passages' keys in reading order. */
      readonly order: readonly string[];
      /** Those that are new or others than in the question before. */
      readonly changed: readonly Passage[];
    }
  | { readonly is: 'suggest'; readonly id: number; readonly word: string };

export interface Proofread {
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly misspelled: readonly MisspelledWord[];
}

export type FromProofreader =
  | ({ readonly is: 'checked'; readonly version: number } & Proofread)
  | { readonly is: 'suggested'; readonly id: number; readonly words: readonly string[] };
