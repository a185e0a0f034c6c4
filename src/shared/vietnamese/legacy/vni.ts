/**
 * VNI for Windows: a vowel, and after it one sign for its hat and its tone together. Source: the VNI-Win table as VNI Software published it
 * with its fonts; a few letters have one place only.
 */

/** What the sign after the vowel adds, in NFD. */
const SIGNS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters of one sign. The i has all its tones here, the y its heavy one. */
const LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const HATS = '\u0302\u0306';
const TAKES_BREVE = new Set(['a']);
const TAKES_CIRCUMFLEX = new Set(['a', 'e', 'o']);
const TAKES_TONE = new Set(['a', 'e', 'o', 'u', 'y', 'ơ', 'ư']);

const mayFollow = (vowel: string, accents: string): boolean => {
  if (accents.startsWith('\u0306')) return TAKES_BREVE.has(vowel);
  if (accents.startsWith('\u0302')) return TAKES_CIRCUMFLEX.has(vowel);
  return TAKES_TONE.has(vowel);
};

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

const asCased = (letter: string, like: string): string => (isUpper(like) ? letter.toUpperCase() : letter);

/** @param text as a Western font shows it. */
export const fromVni = (text: string): string => {
  let converted = '';
  for (const sign of text) {
    const accents = SIGNS[sign.toLowerCase()];
    const last = converted.at(-1) ?? '';
    if (accents !== undefined && mayFollow(last.toLowerCase(), accents)) {
      converted = converted.slice(0, -1) + (last + accents).normalize('NFC');
      continue;
    }
    const letter = LETTERS[sign.toLowerCase()];
    converted += letter === undefined ? sign : asCased(letter, sign);
  }
  return converted;
};

const SIGN_OF = new Map(Object.entries(SIGNS).map(([sign, accents]) => [accents, sign]));
const LETTER_OF = new Map(Object.entries(LETTERS).map(([sign, letter]) => [letter, sign]));

/** One letter of ours as VNI writes it; as it is where VNI has no other. */
export const vniOf = (letter: string): string => {
  const small = letter.toLowerCase();
  const whole = LETTER_OF.get(small);
  if (whole !== undefined) return asCased(whole, letter);
  const decomposed = small.normalize('NFD');
  const horned = decomposed.replace(/^([ou])\u031b/u, (_, vowel) => (vowel === 'o' ? 'ơ' : 'ư'));
  const [vowel = '', ...rest] = horned;
  const accents = [...rest].sort((a, b) => Number(HATS.includes(b)) - Number(HATS.includes(a))).join('');
  const sign = SIGN_OF.get(accents);
  if (sign === undefined) return letter;
  return asCased((LETTER_OF.get(vowel) ?? vowel) + sign, letter);
};
