/** Where the sentences of a text begin and end: at a full stop, a question, an exclamation, a semicolon or a line's end. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…](?=[”"')\]]?(?:\s|$))|[;\n]/gu;

/** In a row they cover the text. A full stop after an abbreviation ends a sentence too: rules that compare within one then see less, never wrong. */
export const sentencesOf = (text: string): readonly Span[] => {
  const ends = [...text.matchAll(END)].map((match) => match.index + 1);
  const starts = [0, ...ends];
  return starts.map((start, i) => ({ start, end: ends[i] ?? text.length })).filter((span) => span.end > span.start);
};
