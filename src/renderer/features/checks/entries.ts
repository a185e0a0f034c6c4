/** What was found, as one list: a misspelled word is a finding of the rule `spelling`. */
import type { Finding } from '#shared/check/finding';
import { inOrder } from '#shared/check/in-order';
import type { Manuscript } from '#shared/check/manuscript';
import type { MisspelledWord, Proofread } from '../../proofing/messages';

export const SPELLING = 'spelling';

export const asFinding = (word: MisspelledWord): Finding => ({ ...word, rule: SPELLING, severity: 'warn' });

export const isWord = ({ rule }: Pick<Finding, 'rule'>): boolean => rule === SPELLING;

/** In reading order, words among the rest. */
export const entriesOf = ({ findings, misspelled }: Proofread, manuscript: Manuscript): readonly Finding[] =>
  inOrder([...findings, ...misspelled.map(asFinding)], manuscript);

export interface Tally {
  readonly errors: number;
  /** Misspelled words are among them. */
  readonly warnings: number;
}

export const tallyOf = ({ findings, misspelled }: Proofread): Tally => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors + misspelled.length };
};

/** Unlike any other's in one list. */
export const nameOf = ({ fingerprint, key, slot, start }: Finding): string => `${fingerprint} ${key ?? slot} ${start}`;

/**
 * The same finding in a later list: its words may have moved within their passage, and of two that are alike the nearer one is meant.
 * @returns null where it is found no more.
 */
export const foundAgain = (entry: Finding, entries: readonly Finding[]): Finding | null => {
  const alike = entries.filter(({ fingerprint, key }) => fingerprint === entry.fingerprint && key === entry.key);
  const away = ({ start }: Finding): number => Math.abs(start - entry.start);
  return alike.reduce<Finding | null>((best, one) => (best === null || away(one) < away(best) ? one : best), null);
};
