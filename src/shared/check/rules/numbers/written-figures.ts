/** The figures of a text as Vietnamese writes them: `7`, `1.700`, `50,19`, with the words around each. */
import { perPassage } from '../../reading/per-passage';
import { readPassage, type Word } from '../../reading/read-passage';

export interface Figure {
  /** Offsets in the reading's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
  /** The place in the reading's words of the first word after the figure. */
  readonly next: number;
  /** The place of the figure's own first word. */
  readonly at: number;
}

/** Not a part of a date, a document's number, a version, a range or a time. */
const FIGURE = /(?<![\p{L}\d/.,:–-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\p{L}\d/:–-]|[.,]\d|\s?[–-]\s?\d)/gu;

/** `1.700` is 1700, `50,19` is 50.19. */
export const readFigure = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/** In the order in which they stand. */
export const writtenFigures = perPassage((passage): readonly Figure[] => {
  const { text, words } = readPassage(passage);
  let at = 0;
  return [...text.matchAll(FIGURE)].map((match) => {
    const end = match.index + match[0].length;
    while ((words[at]?.start ?? end) < match.index) at += 1;
    let next = at;
    while ((words[next]?.start ?? text.length) < end) next += 1;
    return { start: match.index, end, text: match[0], value: readFigure(match[0]), next, at };
  });
});

const SPACE = /^[^\S\n]$/u;

/** The words in one row after the figure, `count` of them; fewer where a sign or another figure comes first. */
export const wordsAfter = (words: readonly Word[], figure: Figure, count: number): readonly Word[] => {
  const row: Word[] = [];
  for (let i = figure.next; i < figure.next + count; i += 1) {
    const word = words[i];
    if (!word || !SPACE.test(word.gap) || /\d/u.test(word.text)) break;
    row.push(word);
  }
  return row;
};

/** The words in one row before the figure, nearest last; fewer where a sign comes first. */
export const wordsBefore = (words: readonly Word[], figure: Figure, count: number): readonly Word[] => {
  const row: Word[] = [];
  for (let i = figure.at; i > figure.at - count; i -= 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (!word || !before || !SPACE.test(word.gap)) break;
    row.unshift(before);
  }
  return row;
};
