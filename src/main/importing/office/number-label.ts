/** The numbers that an office program prints before the items of a list, which stand nowhere in its text. */

const letterOf = (number: number): string => {
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  // After z come aa, bb, cc.
  return letter.repeat(Math.min(8, Math.floor((number - 1) / 26) + 1));
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LARGEST_ROMAN = 3_999;

const romanOf = (number: number): string => {
  if (number > LARGEST_ROMAN) return String(number);
  let rest = number;
  return ROMAN.map(([value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return letters.repeat(times);
  }).join('');
};

/** @param format as Word names it; what is not known is counted in figures. */
export const numberAs = (format: string, number: number): string => {
  if (number < 1) return String(number);
  switch (format) {
    case 'lowerLetter':
      return letterOf(number);
    case 'upperLetter':
      return letterOf(number).toUpperCase();
    case 'lowerRoman':
      return romanOf(number);
    case 'upperRoman':
      return romanOf(number).toUpperCase();
    default:
      return String(number);
  }
};

/** The place that a printed number or letter has in its row: `3.` and `c)` are 3; null for any other sign. */
export const placeOfLabel = (label: string): number | null => {
  const [, figures, letter] = /^\(?(?:(\d{1,4})|([a-z]))[.)/:-]{0,2}$/iu.exec(label.trim()) ?? [];
  if (figures !== undefined) return Number(figures);
  return letter === undefined ? null : letter.toLowerCase().charCodeAt(0) - 96;
};

/** `4.` and `4)`, and not `d)` or `iv.` */
export const inFigures = (label: string): boolean => /^\(?\d{1,5}[.)/:-]{0,2}$/u.test(label.trim());

/** `Điều 4.` says more than its number: a list of ours, which counts by itself, would lose it. */
export const saysMore = (label: string): boolean =>
  /\p{L}{2,}/u.test(label) && !/^\(?[ivxlcdm]+[.)]?$/iu.test(label.trim());
