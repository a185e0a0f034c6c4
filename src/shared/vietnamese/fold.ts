/** Accent-insensitive form of a text, for searching, comparing and file names: `Đức Hoà` and `đức hòa` fold alike. */

const MARKS = /\p{M}+/gu;
/** Đ has no decomposition; Ð (eth) is what some keyboards and converters put in its place. */
const D_WITH_STROKE = /[đð]/gu;

/** Lower case, without accents, đ as d; everything else stays. */
export const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(MARKS, '').replace(D_WITH_STROKE, 'd');
