/** Counts the words, characters and spaces of a text, each in one pass over its code units: it runs at every pause in typing and at every export. */

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const WHITE_SPACE = /\s/u;
const JOINERS = ".,:'’";

const OTHER = 1;
const JOINER = 2;
const WORD = 3;
/** Half of a character: what it is shows only with its other half. */
const HALF = 4;
const SPACE = 5;

const LINE_BREAK = 10;

/** What each code unit is, found out when first met; 0 is not yet known. */
const kinds = new Uint8Array(0x10000);

const classify = (character: string): number => {
  if (WORD_CHARACTER.test(character)) return WORD;
  if (WHITE_SPACE.test(character)) return SPACE;
  return JOINERS.includes(character) ? JOINER : OTHER;
};

const learn = (unit: number): number => {
  const kind = unit >= 0xd800 && unit <= 0xdfff ? HALF : classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
};

/** Pairs of surrogates are rare enough to be looked at in full. */
const wholeAt = (text: string, i: number): string => String.fromCodePoint(text.codePointAt(i) ?? 0);

/**
 * A word is a run of letters, digits and accents; a stop, comma, colon or apostrophe between two of them joins them:
 * `Bến Lức` is 2, `21,85%` is 1, `–` is 0.
 */
export const countWords = (text: string): number => {
  let words = 0;
  let last = OTHER;
  let beforeLast = OTHER;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    let kind = kinds[unit] || learn(unit);
    if (kind === HALF) {
      const whole = wholeAt(text, i);
      kind = classify(whole);
      i += whole.length - 1;
    }
    if (kind === WORD && last !== WORD && !(last === JOINER && beforeLast === WORD)) words += 1;
    beforeLast = last;
    last = kind;
  }
  return words;
};

/** Code points, line breaks left out. */
export const countCharacters = (text: string): number => {
  let characters = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_BREAK) continue;
    if ((kinds[unit] || learn(unit)) === HALF) i += wholeAt(text, i).length - 1;
    characters += 1;
  }
  return characters;
};

/** Of the characters those that are white space; no white space is more than one code unit. */
export const countSpaces = (text: string): number => {
  let spaces = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit !== LINE_BREAK && (kinds[unit] || learn(unit)) === SPACE) spaces += 1;
  }
  return spaces;
};
