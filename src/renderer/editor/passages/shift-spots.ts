/** Keeps painted words true while the text around them changes: what stands before or after an edit moves with it, what it touches goes. */

/** A stretch of a passage that is painted. Offsets are UTF-16 units in the passage's text. */
export interface Spot {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** The words themselves: others are never painted in their place. */
  readonly text: string;
}

interface Change {
  /** Where the texts begin to differ. */
  readonly from: number;
  /** Where they are alike again, in the text before. */
  readonly to: number;
  readonly grown: number;
}

const isMidPair = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

const changeOf = (before: string, after: string): Change => {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let alike = 0;
  while (alike < shorter - from && before[before.length - 1 - alike] === after[after.length - 1 - alike]) alike += 1;
  return { from, to: before.length - alike, grown: after.length - before.length };
};

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether a word goes on over this place, so that what ends or begins there is only a part of it. */
const joins = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (isMidPair(text, at) || (IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at))));

export const shiftSpots = <T extends Spot>(spots: readonly T[], before: string, after: string): readonly T[] => {
  if (before === after) return spots;
  const { from, to, grown } = changeOf(before, after);
  return spots.flatMap((spot) => {
    if (spot.end < from || (spot.end === from && !joins(after, spot.end))) return [spot];
    const start = spot.start + grown;
    if (spot.start > to || (spot.start === to && !joins(after, start)))
      return [{ ...spot, start, end: spot.end + grown }];
    return [];
  });
};
