/** Accent-insensitive form of a text, for searching, comparing and file names: `Đức Hoà` and `đức hòa` fold alike. */

const MARKS = /\p{M}+/gu;
/** Đ has no decomposition; Ð (eth) is what some keyboards and converters put in its place. */
const D_WITH_STROKE = /[đð]/gu;
const CAPITAL_D_WITH_STROKE = /[ĐÐ]/gu;

/** Without accents, đ as d; capitals and everything else stay. */
export const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(D_WITH_STROKE, 'd').replace(CAPITAL_D_WITH_STROKE, 'D');

/** Lower case, without accents, đ as d; everything else stays. */
export const fold = (text: string): string => withoutAccents(text.toLowerCase());
