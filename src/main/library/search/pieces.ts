/** Cuts a text into what was searched for and what stands around it. */
import type { Piece } from '#shared/search/hit';
import type { Lexicon } from './lexicon';
import type { MarkedPart, MarkedWord } from './marker';

/** A stretch of a part, as places among its spellings; `to` is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const add = (pieces: Piece[], text: string, isHit: boolean): void => {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.isHit === isHit) pieces[pieces.length - 1] = { text: last.text + text, isHit };
  else pieces.push({ text, isHit });
};

/** Whole words one space apart are marked as one. */
const joinsNext = (word: MarkedWord, next: MarkedWord | undefined, spellingAt: (at: number) => string): boolean =>
  next?.at === word.at + 2 && spellingAt(word.at + 1) === ' ' && word.length === spellingAt(word.at).length;

/** Put one after another they are the stretch again, letter for letter. */
export const piecesOf = ({ part, words }: MarkedPart, { from, to }: Stretch, lexicon: Lexicon): readonly Piece[] => {
  const spellingAt = (at: number): string => lexicon.spelling(part.spellings[at] ?? 0);
  const marked = new Map(words.map((word, nth) => [word.at, { word, next: words[nth + 1] }]));
  const pieces: Piece[] = [];
  for (let at = from; at < to; at += 1) {
    const text = spellingAt(at);
    const here = marked.get(at);
    const length = here?.word.length ?? 0;
    add(pieces, text.slice(0, length), true);
    add(pieces, text.slice(length), false);
    if (here && at + 1 < to && joinsNext(here.word, here.next, spellingAt)) {
      at += 1;
      add(pieces, ' ', true);
    }
  }
  return pieces;
};
