/** What a word's capitals say, and how a correction takes them over. */

export const isCapitalised = (word: string): boolean => {
  const [first = ''] = word;
  return first !== first.toLowerCase();
};

/** At least two letters, none of them small. */
export const isShouted = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

export const capitalise = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/** The correction in the capitals of what it replaces: `Chia sẽ` -> `Chia sẻ`, `CHIA SẼ` -> `CHIA SẺ`. */
export const inCapitalsOf = (found: string, correction: string): string => {
  if (isShouted(found)) return correction.toUpperCase();
  return isCapitalised(found) ? capitalise(correction) : correction;
};
