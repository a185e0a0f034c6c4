/** Text cut where a word stands in which the capitals are in doubt, so that it can be marked. */

export interface Piece {
  readonly text: string;
  readonly isDoubtful: boolean;
}

const WORDS = /[\p{L}\p{M}]+/gu;

/** @param doubtful words as they came out */
export const markDoubtful = (text: string, doubtful: ReadonlySet<string>): readonly Piece[] => {
  if (doubtful.size === 0) return [{ text, isDoubtful: false }];
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(WORDS)) {
    const [word] = match;
    if (!doubtful.has(word)) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isDoubtful: false });
    pieces.push({ text: word, isDoubtful: true });
    end = match.index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isDoubtful: false });
  return pieces;
};
