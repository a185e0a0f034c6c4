/** Counts the words and characters of a text in one pass over its code units: it runs at every pause in typing and at every export. */

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const JOINERS = ".,:'’";

const OTHER = 1;
const JOINER = 2;
const WORD = 3;
/** Half of a character: what it is shows only with its other half. */
const HALF = 4;

/** What each code unit is, found out when first met; 0 is not yet known. */
const kinds = new Uint8Array(0x10000);

const classify = (character: string): number => {
  if (WORD_CHARACTER.test(character)) return WORD;
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
    if (unit === 10) continue;
    if ((kinds[unit] || learn(unit)) === HALF) i += wholeAt(text, i).length - 1;
    characters += 1;
  }
  return characters;
};
