/** Joins the lines of a text that was broken at a fixed width, as mail programs and old word processors do: a paragraph is one line again. */

/** A piece of the source's text with the number of the line it begins on, from 1. */
interface NumberedText {
  readonly number: number;
  readonly text: string;
}

/** A shorter line was not broken for its width; a text with longer ones was not broken at all. */
const SHORTEST = 40;
const WIDEST = 130;
const FEWEST_LONG = 5;
const MOST_WIDER = 0.1;
const FEWEST_SEAMS = 2;
const SEAM_SHARE = 0.15;

const ENDS = /[.!?…:;]["”’)]{0,2}$/u;
const GOES_ON = /^\p{Ll}/u;

/** A line that breaks off, and the next goes on in small letters. */
const isSeam = (line: string, next: string): boolean =>
  line.length >= SHORTEST && line.length <= WIDEST && !ENDS.test(line) && GOES_ON.test(next);

/** @returns null where the lines are paragraphs as they are. */
const widthOf = (lines: readonly string[]): number | null => {
  const long = lines.filter(({ length }) => length >= SHORTEST);
  const wider = long.filter(({ length }) => length > WIDEST).length;
  if (long.length < FEWEST_LONG || wider > long.length * MOST_WIDER) return null;
  const seams = lines.filter((line, i) => isSeam(line, lines[i + 1] ?? ''));
  if (seams.length < Math.max(FEWEST_SEAMS, SEAM_SHARE * long.length)) return null;
  return seams.reduce((width, { length }) => Math.max(width, length), 0);
};

const NEARLY = 0.85;
const HARDLY = 1.1;

/** The line is as long as the text is wide, and the text goes on: more than a headline above a name. */
const isFull = (line: string, next: string, width: number, continues: boolean): boolean => {
  const isBroken = line.length >= NEARLY * width && line.length <= HARDLY * width && !ENDS.test(line);
  return isBroken && (continues || (line.includes(',') && (next.length >= NEARLY * width || ENDS.test(next))));
};

export const unwrap = (source: readonly string[]): readonly NumberedText[] => {
  const width = widthOf(source);
  const texts: NumberedText[] = [];
  let continues = false;
  source.forEach((line, i) => {
    const last = texts.at(-1);
    if (continues && last) texts[texts.length - 1] = { ...last, text: `${last.text} ${line}` };
    else texts.push({ number: i + 1, text: line });
    const next = source[i + 1] ?? '';
    continues = width !== null && next !== '' && (isSeam(line, next) || isFull(line, next, width, continues));
  });
  return texts;
};
