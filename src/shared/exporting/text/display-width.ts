/** How many columns a text takes where all letters are equally wide: accents none, Chinese and emoji two, all else one. */

/** Accents, joiners and variation selectors stand on the letter before them. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** East Asian wide and full-width forms (Unicode Standard Annex 11), by block. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;

const ALL_SINGLE = /^[\u0020-\u00AC\u00AE-\u02FF\u1E00-\u1EFF]*$/u;

const widthOf = (letter: string): number => {
  if (NO_WIDTH.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
};

export const displayWidth = (text: string): number => {
  const composed = text.normalize('NFC');
  if (ALL_SINGLE.test(composed)) return composed.length;
  return [...composed].reduce((sum, letter) => sum + widthOf(letter), 0);
};
