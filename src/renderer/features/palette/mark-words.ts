/** Finds typed words at the beginnings of a label's words, whatever their accents, and marks them in the label as it is written. */
import type { Piece } from '#shared/search/hit';
import { fold } from '#shared/vietnamese/fold';

export const foldedWords = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

interface Folded {
  readonly text: string;
  /** For each place in `text`, and for its end, the place in the label. */
  readonly places: readonly number[];
}

const foldByLetter = (label: string): Folded => {
  let text = '';
  let at = 0;
  const places: number[] = [];
  for (const letter of label) {
    const folded = fold(letter);
    for (let i = 0; i < folded.length; i += 1) places.push(at);
    text += folded;
    at += letter.length;
  }
  return { text, places: [...places, at] };
};

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** Where a word of the text begins with `word`; -1 where none does. */
const wordStart = (text: string, word: string): number => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !isLetter(text, at - 1)) return at;
  }
  return -1;
};

/** Whether each word stands at the beginning of a word of the label. */
export const hasWords = (label: string, words: readonly string[]): boolean => {
  const text = fold(label);
  return words.every((word) => wordStart(text, word) >= 0);
};

/** The label in pieces which joined spell it letter for letter. */
export const markWords = (label: string, words: readonly string[]): readonly Piece[] => {
  const { text, places } = foldByLetter(label);
  const marked = new Set<number>();
  for (const word of words) {
    const start = wordStart(text, word);
    if (start < 0) continue;
    for (let at = places[start] ?? 0; at < (places[start + word.length] ?? 0); at += 1) marked.add(at);
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < label.length; at += 1) {
    const isHit = marked.has(at);
    const last = pieces.at(-1);
    if (last?.isHit === isHit) pieces[pieces.length - 1] = { isHit, text: last.text + label.charAt(at) };
    else pieces.push({ isHit, text: label.charAt(at) });
  }
  return pieces;
};
