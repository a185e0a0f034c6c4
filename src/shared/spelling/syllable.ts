/** A Vietnamese syllable taken apart: its letters with their hats and horns, and its tone; and the ways in which it may rightly be written. */

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

export interface Syllable {
  /** NFC, lower case, without the tone: `người` is `ngươi`. */
  readonly letters: string;
  /** The combining accent, or empty for the level tone. */
  readonly tone: string;
}

export const takeApart = (word: string): Syllable => {
  const decomposed = word.toLowerCase().normalize('NFD');
  return { letters: decomposed.replace(TONES, '').normalize('NFC'), tone: TONE.exec(decomposed)?.[0] ?? '' };
};

const withToneAt = ({ letters, tone }: Syllable, at: number): string =>
  (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC');

/** Only here do the two ways differ: `hòa` and `hoà`, `khỏe` and `khoẻ`, `thúy` and `thuý`; in `quý` the u belongs to the q. */
const TWO_WAYS = /(?<!q)(?:oa|oe|uy)$/u;

export type TonePlace = 'old' | 'new';

/** The syllable as one of the two ways has it; null where they do not differ. */
export const placedAs = (place: TonePlace, word: string): string | null => {
  const syllable = takeApart(word);
  if (syllable.tone === '' || !TWO_WAYS.test(syllable.letters)) return null;
  return withToneAt(syllable, syllable.letters.length - (place === 'old' ? 2 : 1));
};

/** `kỹ thuật` and `kĩ thuật`, `bác sĩ` and `bác sỹ`, `quý` and `quí`: houses choose, dictionaries list one of them. */
const I_OR_Y = /^(?:[hklmstv]|qu)[iy]$/u;

const otherVowel = (word: string): readonly string[] => {
  const { letters, tone } = takeApart(word);
  if (!I_OR_Y.test(letters)) return [];
  const other = letters.slice(0, -1) + (letters.endsWith('i') ? 'y' : 'i');
  return [withToneAt({ letters: other, tone }, other.length - 1)];
};

/** All ways to write it that are no mistakes, the given one among them; lower case, NFC. */
export const spellingsOf = (word: string): readonly string[] => {
  const given = word.toLowerCase().normalize('NFC');
  const placed = [placedAs('old', given), placedAs('new', given)].filter((way) => way !== null);
  return [...new Set([given, ...placed, ...otherVowel(given)])];
};

const ONE_SYLLABLE =
  /^(?:ngh|ng|nh|n|gh|gi|g|kh|k|th|tr|t|ch|c|ph|p|qu|b|d|đ|h|l|m|r|s|v|x)?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|n|c|m|p|t)?$/u;

/** Whether it is built like a Vietnamese syllable, whether or not there is one like it. */
export const isSyllable = (word: string): boolean => ONE_SYLLABLE.test(takeApart(word).letters);

/** đ, ơ, ư, and the dots and hooks that no other language of the newsroom has. */
const OURS = /[\u0100-\u{10FFFF}]/u;
const ACCENTED = /[\u00C0-\u{10FFFF}]/u;
const SIGNS = /['’-]/gu;

/** Whether the word can only be Vietnamese: `đuờng`, `tóan`, but neither `café` nor `online`. */
export const isVietnamese = (word: string): boolean => {
  const letters = word.normalize('NFC').replace(SIGNS, '');
  return OURS.test(letters) || (ACCENTED.test(letters) && isSyllable(letters));
};
