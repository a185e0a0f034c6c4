/** Cuts a text into words and what stands between them, in one pass over its code units: it runs over every article once. */

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

const BETWEEN = 1;
const WORD = 2;
/** Half of a character: what it is shows only with its other half. */
const HALF = 3;

/** What each code unit is, found out when first met; 0 is not yet known. */
const kinds = new Uint8Array(0x10000);

const classify = (character: string): number => (WORD_CHARACTER.test(character) ? WORD : BETWEEN);

const learn = (unit: number): number => {
  const kind = unit >= 0xd800 && unit <= 0xdfff ? HALF : classify(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
};

const wholeAt = (text: string, i: number): string => String.fromCodePoint(text.codePointAt(i) ?? 0);

/** @param start UTF-16 offset. @param end the offset after the last code unit */
export type TakePart = (start: number, end: number, isWord: boolean) => void;

/**
 * A word is a run of letters, digits and accents; the parts put one after another are the text again. Joiners inside a
 * number part it too: `21,85%` is the words 21 and 85, and is found as typed because they stand side by side.
 */
export const cutWords = (text: string, take: TakePart): void => {
  let start = 0;
  let current = 0;
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    let kind = kinds[unit] || learn(unit);
    let length = 1;
    if (kind === HALF) {
      const whole = wholeAt(text, i);
      kind = classify(whole);
      length = whole.length;
    }
    if (kind !== current && current !== 0) {
      take(start, i, current === WORD);
      start = i;
    }
    current = kind;
    i += length;
  }
  if (current !== 0) take(start, text.length, current === WORD);
};

/** The words alone, as they stand. */
export const wordsOf = (text: string): readonly string[] => {
  const words: string[] = [];
  cutWords(text, (start, end, isWord) => {
    if (isWord) words.push(text.slice(start, end));
  });
  return words;
};
