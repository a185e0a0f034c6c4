/** One spelling for both ways of placing a tone: `hoà` and `hòa`, `thuý` and `thúy` are the same syllable. */

/** Grave, acute, tilde, hook above, dot below: the five written tones. Circumflex, breve and horn belong to the letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * The word decomposed (NFD), its tone after the last letter. A syllable has one tone wherever it is written, so this says
 * no more and no less than the word itself; it is for comparing, not for showing.
 */
export const withToneLast = (word: string): string => {
  const letters = word.normalize('NFD');
  const tones = letters.match(TONES);
  return tones === null ? letters : letters.replace(TONES, '') + tones.join('');
};

/** The letters of such a spelling, without its tone. */
export const withoutTone = (word: string): string => word.normalize('NFD').replace(TONES, '');
