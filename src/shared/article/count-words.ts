/** Counts the words and characters of a text in one pass over its code units: it runs at every pause in typing and at every export. */

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const JOINERS = ".,:'’";

const OTHER = 1;
const JOINER = 2;
const WORD = 3;

/** What each code unit is, found out when first met; 0 is not yet known. */
const kinds = new Uint8Array(0x10000);

const classify = (character: string): number => {
  if (WORD_CHARACTER.test(character)) return WORD;
  return JOINERS.includes(character) ? JOINER : OTHER;
};

const kindOf = (unit: number): number => {
  const known = kinds[unit] ?? 0;
  if (known !== 0) return known;
  const kind = classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
};

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const isPairAt = (text: string, i: number): boolean =>
  isHighSurrogate(text.charCodeAt(i)) && isLowSurrogate(text.charCodeAt(i + 1));

/** The kind of the character at `i`; a pair of surrogates is one character and rare enough to be looked at in full. */
const kindAt = (text: string, i: number): number =>
  isPairAt(text, i) ? classify(String.fromCodePoint(text.codePointAt(i) ?? 0)) : kindOf(text.charCodeAt(i));

/**
 * A word is a run of letters, digits and accents; a stop, comma, colon or apostrophe between two of them joins them:
 * `Bến Lức` is 2, `21,85%` is 1, `–` is 0.
 */
export const countWords = (text: string): number => {
  let words = 0;
  let last = OTHER;
  let beforeLast = OTHER;
  for (let i = 0; i < text.length; i += 1) {
    const kind = kindAt(text, i);
    if (isPairAt(text, i)) i += 1;
    const goesOn = last === WORD || (last === JOINER && beforeLast === WORD);
    if (kind === WORD && !goesOn) words += 1;
    beforeLast = last;
    last = kind;
  }
  return words;
};

/** Code points, line breaks left out. */
export const countCharacters = (text: string): number => {
  let characters = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text.charCodeAt(i) === 10) continue;
    if (isPairAt(text, i)) i += 1;
    characters += 1;
  }
  return characters;
};
