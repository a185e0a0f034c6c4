/** Finds the end mark that closes an article, in the forms that portals use: `./.`, `/.`, `.//.`, `■`, `(Hết)`, and the layout's own. */
import { literally } from '../../literally';

export interface ClosingMark {
  /** Where it begins in the text, the space before it included. */
  readonly start: number;
  readonly source: string;
}

/** Longer than any mark, so that only the end of a line is looked at. */
const WINDOW = 40;
const USUAL = '\\.?\\s?/{1,2}\\s?\\.|■|\\((?:Hết|HẾT)\\)';

const atEnd = (mark: string | null): RegExp =>
  new RegExp(`\\s?(?:${mark === null ? USUAL : `${literally(mark)}|${USUAL}`})\\s?$`, 'u');

/** @param mark the layout's own, or null where it sets none. */
export const readClosingMark = (text: string, mark: string | null): ClosingMark | null => {
  const pattern = atEnd(mark);
  let start = text.length;
  // A mark set twice is taken off whole.
  for (let found = true; found; ) {
    const from = Math.max(0, start - WINDOW);
    const match = pattern.exec(text.slice(from, start));
    found = match !== null;
    if (match) start = from + match.index;
  }
  return start === text.length ? null : { start, source: text.slice(start).trim() };
};
