/** Whether a text is Vietnamese in an alphabet of before Unicode: read as such its strange words become syllables, and read as it is they are none. */
import { LEGACY_CHARSETS, type LegacyCharset } from './alphabets';
import { lettersOf } from './convert';
import { isPossibleSyllable } from './syllables';

/** Enough to tell; a whole book need not be read. */
const SAMPLE = 60_000;
/** Of the words that a charset changes or should change, how many must become syllables. */
const ENOUGH = 0.88;
/** Of the plain words around them, how many are syllables in Vietnamese text: other languages stay far below. */
const ENOUGH_PLAIN = 0.5;

const SPLIT = /[\s!-/:-@[-`{-~0-9“”‘’…–—•]+/u;
const FOREIGN = /[^\0-\x7f]/u;
/** Letters that no Western code page has: such text is Unicode already. */
const UNICODE_ALREADY = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\p{Mn}/u;

interface Words {
  /** Those with a letter beyond ASCII. */
  readonly strange: readonly string[];
  readonly plain: readonly string[];
}

const wordsOf = (text: string): Words => {
  const words = text
    .slice(0, SAMPLE)
    .split(SPLIT)
    .filter((word) => word !== '');
  return { strange: words.filter((word) => FOREIGN.test(word)), plain: words.filter((word) => !FOREIGN.test(word)) };
};

const shareOf = (words: readonly string[], is: (word: string) => boolean): number =>
  words.length === 0 ? 1 : words.filter(is).length / words.length;

const scoreOf = (charset: LegacyCharset, strange: readonly string[]): number =>
  shareOf(strange, (word) => isPossibleSyllable(lettersOf(charset, word)));

const isVietnameseAround = (plain: readonly string[]): boolean => shareOf(plain, isPossibleSyllable) >= ENOUGH_PLAIN;

interface Demand {
  /** How many strange words there must be. */
  readonly least: number;
}

const best = ({ strange, plain }: Words, { least }: Demand): LegacyCharset | null => {
  if (strange.length < least || !isVietnameseAround(plain)) return null;
  const ranked = LEGACY_CHARSETS.map((charset) => ({ charset, score: scoreOf(charset, strange) }));
  const first = ranked.reduce((top, each) => (each.score > top.score ? each : top));
  const asItIs = shareOf(strange, (word) => isPossibleSyllable(word));
  return first.score >= ENOUGH && first.score > asItIs ? first.charset : null;
};

/** Bytes that are no UTF-8, as Windows-1252 shows them: some old alphabet is likely. */
export const detectInBytes = (text: string): LegacyCharset | null => best(wordsOf(text), { least: 1 });

/** Text that is Unicode by its form: `ViÖt Nam` typed or pasted as it stands. Any letter of true Vietnamese rules it out. */
export const detectInText = (text: string): LegacyCharset | null => {
  if (UNICODE_ALREADY.test(text)) return null;
  return best(wordsOf(text), { least: 3 });
};
