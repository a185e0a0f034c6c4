/** Headlines in the order of the Vietnamese alphabet, fast: Intl's collator is asked once for the order of the letters, not for each pair of headlines. */

const collator = new Intl.Collator('vi');
/** Tells letters apart, not tones nor capitals. */
const letters = new Intl.Collator('vi', { sensitivity: 'base' });

/** So many letters decide nearly always; the collator decides the rest. */
const KEY_LENGTH = 48;

const between = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));

/** What Vietnamese headlines are written with, each of which stands for one letter or sign in the order. */
const WRITTEN = [
  ...between(0x20, 0x7e),
  ...between(0x1ea0, 0x1ef9),
  ...'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư“”‘’–—«»·',
];

/** For each UTF-16 unit its place in the alphabet, alike for all tones and capitals; 0: the collator must be asked. */
const rankUnits = (): Uint16Array => {
  const ranks = new Uint16Array(0x1_0000);
  let rank = 0;
  let before: string | null = null;
  for (const unit of [...WRITTEN].sort(letters.compare)) {
    if (before === null || letters.compare(before, unit) !== 0) rank += 1;
    ranks[unit.charCodeAt(0)] = rank;
    before = unit;
  }
  return ranks;
};

const ranks = rankUnits();

const rankAt = (headline: string, at: number): number => ranks[headline.charCodeAt(at)] ?? 0;

/** Compares as the collator would, letter for letter, wherever it differs from another key; empty where it cannot tell. */
export const headlineKey = (headline: string): string => {
  const places: number[] = [];
  for (let at = 0; at < Math.min(headline.length, KEY_LENGTH); at += 1) places.push(rankAt(headline, at));
  return places.includes(0) ? '' : String.fromCharCode(...places);
};

/** How many letters one number tells apart. */
export const LETTERS_A_NUMBER = 7;
const PLACES = 128;

/** Some letters of the headline as one number that sorts like them; not a number where it cannot tell. */
export const headlineNumber = (headline: string, from: number): number => {
  const end = Math.min(headline.length, from + LETTERS_A_NUMBER);
  let number = 0;
  for (let at = from; at < end; at += 1) {
    const rank = rankAt(headline, at);
    if (rank === 0) return Number.NaN;
    number = number * PLACES + rank;
  }
  return number * PLACES ** (from + LETTERS_A_NUMBER - Math.max(from, end));
};

export const compareByKey = (a: string, keyOfA: string, b: string, keyOfB: string): number => {
  if (keyOfA !== keyOfB && keyOfA !== '' && keyOfB !== '') return keyOfA < keyOfB ? -1 : 1;
  return a === b ? 0 : collator.compare(a, b);
};

/** The five tones as marks; what else hangs on a letter makes it another one. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const LETTER = /^\p{L}$/u;

/** The letter that a headline is found under: `Ă` for `Ằ`; `#` for figures and signs. */
export const initialOf = (headline: string): string => {
  const [first = ''] = headline.trimStart();
  const letter = first.normalize('NFD').replace(TONES, '').normalize('NFC').toUpperCase();
  return LETTER.test(letter) ? letter : '#';
};
