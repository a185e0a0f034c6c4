/** The words around an occurrence, as much of them as fits beside it in a list. */
/** Words in a text, as an occurrence or a finding. */
interface WordsInText {
  readonly passage: { readonly text: string };
  readonly start: number;
  readonly end: number;
}

export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

const CUT = '…';
/** What is left of a character that was cut in two. */
const HALF_AT_START = /^[\uDC00-\uDFFF]/;
const HALF_AT_END = /[\uD800-\uDBFF]$/;
const LINE_BREAK = /\n/gu;

/** A line break is shown, not made. */
export const inOneLine = (text: string): string => text.replace(LINE_BREAK, ' ↵ ');

/** Whole words, where there is one to begin with. */
const ending = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(-most).replace(HALF_AT_START, '');
  return CUT + cut.slice(cut.search(/\s\S/u) + 1);
};

const beginning = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(HALF_AT_END, '');
  const whole = cut.replace(/\s\S*$/u, '');
  return (whole === '' ? cut : whole) + CUT;
};

/** @param most UTF-16 units on each side */
export const surroundingsOf = ({ passage: { text }, start, end }: WordsInText, most: number): Surroundings => ({
  before: inOneLine(ending(text.slice(0, start), most)),
  after: inOneLine(beginning(text.slice(end), most)),
});
