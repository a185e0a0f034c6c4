/** Makes the changes within a line read well: an exact comparison leaves commas and lone words the same in the middle of what was rewritten. */
import { countWords } from '../article/count-words';

/** The older and the newer wording of a part of a line; where `isSame` they are equal. */
export interface Piece {
  readonly isSame: boolean;
  readonly older: string;
  readonly newer: string;
}

const append = (a: Piece, b: Piece, isSame: boolean): Piece => ({
  isSame,
  older: a.older + b.older,
  newer: a.newer + b.newer,
});

/** Without empty ones and without two of a kind in a row. */
const takingTurns = (pieces: readonly Piece[]): readonly Piece[] => {
  const turns: Piece[] = [];
  for (const piece of pieces) {
    const last = turns.at(-1);
    if (piece.older + piece.newer === '') continue;
    if (last?.isSame === piece.isSame) turns.splice(-1, 1, append(last, piece, last.isSame));
    else turns.push(piece);
  }
  return turns;
};

/** How many characters of white space both end in. */
const sharedSpace = (a: string, b: string): number => {
  let length = 0;
  while (/\s/u.test(a.at(-1 - length) ?? '') && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

/** The white space that both wordings end in is the same in both. */
const withoutSharedSpace = (piece: Piece): readonly Piece[] => {
  const length = piece.isSame ? 0 : sharedSpace(piece.older, piece.newer);
  if (length === 0) return [piece];
  const space = piece.newer.slice(-length);
  const rest = { isSame: false, older: piece.older.slice(0, -length), newer: piece.newer.slice(0, -length) };
  return [rest, { isSame: true, older: space, newer: space }];
};

const longest = ({ older, newer }: Piece): number => Math.max(older.length, newer.length);

const isReplacement = ({ older, newer }: Piece): boolean => older !== '' && newer !== '';

/**
 * Space and signs between two changes go with them where something stands in the place of something; so does one word, where
 * it is shorter than what was replaced on either side of it. A plain cut or addition stays exact.
 */
const isIsland = (before: Piece, same: Piece, after: Piece): boolean => {
  const words = countWords(same.newer);
  if (words === 0) return isReplacement(append(before, after, false));
  const shortest = Math.min(longest(before), longest(after));
  return words === 1 && same.newer.length < shortest && isReplacement(before) && isReplacement(after);
};

/** @param pieces taking turns */
const withoutIslands = (pieces: readonly Piece[]): readonly Piece[] => {
  const tidied: Piece[] = [];
  for (const piece of pieces) {
    const [before, same] = tidied.slice(-2);
    if (before && same?.isSame && !piece.isSame && isIsland(before, same, piece)) {
      tidied.splice(-2, 2, append(append(before, same, false), piece, false));
    } else tidied.push(piece);
  }
  return tidied;
};

/** Both wordings stay as they are, letter for letter; no two pieces of a kind are left in a row. */
export const tidyPieces = (pieces: readonly Piece[]): readonly Piece[] =>
  withoutIslands(takingTurns(takingTurns(pieces).flatMap(withoutSharedSpace)));
