/** What a passphrase must be to keep a stolen laptop's finder out: long enough, and not one key held down. */

/** In characters as a person counts them. */
export const PASSPHRASE_MIN = 10;
export const PASSPHRASE_MAX = 1_000;
const DISTINCT_MIN = 5;

export type PassphraseFlaw = 'too-short' | 'too-plain';

/** One spelling for what looks the same: Unikey and a Mac compose letters each in their own way. */
export const sameSpelling = (typed: string): string => typed.normalize('NFC');

/** Null where it will do. */
export const flawOf = (typed: string): PassphraseFlaw | null => {
  const letters = [...sameSpelling(typed)];
  if (letters.length < PASSPHRASE_MIN) return 'too-short';
  return new Set(letters).size < DISTINCT_MIN ? 'too-plain' : null;
};
