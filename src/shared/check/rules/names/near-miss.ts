/** Whether a stretch of text is a glossary's name with an accent or a capital gone astray, and not a word of its own. */
import type { GlossaryEntry } from '../../../newsroom/glossary';
import { isCapitalised, isShouted } from '../../../vietnamese/capitals';
import { withToneLast } from '../../../vietnamese/tone-placement';
import { opensSentence } from '../../reading/capitals';
import { follows } from '../../reading/neighbours';
import type { Word } from '../../reading/read-passage';
import type { Stretch } from './glossary-index';

export type NearMiss = 'capitals' | 'accents';

const SIGNS = /[\p{L}\p{M}\p{N}]+/gu;

/** The words are known to be alike; what stands between them must be too. */
const hasSigns = (found: string, name: string): boolean => found.replace(SIGNS, '') === name.replace(SIGNS, '');

/** A proper name stands alone: with another capital beside it, it is a longer one. */
const isWhole = (words: readonly Word[], at: number, length: number): boolean => {
  const [before, first, after] = [words[at - 1], words[at], words[at + length]];
  if (after && follows(after) && isCapitalised(after.text)) return false;
  return (
    !(before && first && follows(first) && isCapitalised(before.text)) ||
    isShouted(before.text) ||
    opensSentence(before)
  );
};

const isProper = ({ kind }: GlossaryEntry): boolean => kind === 'person' || kind === 'place';

/** Capitals that the words have for themselves, not for beginning a sentence. */
const hasOwnCapital = ({ words }: Stretch): boolean =>
  words.some((word, i) => isCapitalised(word.text) && (i > 0 || !opensSentence(word)));

const missesCapitals = (entry: GlossaryEntry, found: Stretch): boolean => {
  const [first] = found.words;
  const opening = first !== undefined && opensSentence(first) && isCapitalised(first.text);
  // At a sentence's beginning the first letter says nothing.
  const from = opening ? first.text.length : 0;
  if (found.text.slice(from) === entry.name.slice(from)) return false;
  if (hasOwnCapital(found)) return true;
  // All small: `hòa bình` is a word too, `sở nông nghiệp và môi trường` is not.
  return !isProper(entry) && (found.words.length > 2 || entry.kind === 'title');
};

const sameCapitals = (one: string, other: string): boolean => {
  const [words, others] = [one.split(' '), other.split(' ')];
  return words.every((word, i) => isCapitalised(word) === isCapitalised(others[i] ?? ''));
};

/** Only the place of a tone differs, `hòa` and `hoà`: another rule's. */
const isToneElsewhere = (one: string, other: string): boolean => {
  const [words, others] = [one.split(' '), other.split(' ')];
  return words.every((word, i) => withToneLast(word) === withToneLast(others[i] ?? ''));
};

/** @returns null where it is the name, or more likely something else. */
export const nearMiss = (entry: GlossaryEntry, found: Stretch, words: readonly Word[], at: number): NearMiss | null => {
  const { name } = entry;
  if (found.words.length < 2 || found.text === name || !hasSigns(found.text, name) || isShouted(found.text))
    return null;
  if (isProper(entry) && !isWhole(words, at, found.words.length)) return null;
  const [one, other] = [found.text.toLowerCase(), name.toLowerCase()];
  if (one === other) return missesCapitals(entry, found) ? 'capitals' : null;
  if (isToneElsewhere(one, other)) return null;
  return isCapitalised(name) && sameCapitals(found.text, name) ? 'accents' : null;
};
