/**
 * Plain text from a PDF or an old mail breaks its lines where the page was full: there they are made paragraphs again. Only where the text
 * plainly is such: several full lines that go on in the middle of a sentence. Verses, lists, chats and addresses keep their lines.
 */

/** No page for reading is set narrower or wider, in characters. */
const NARROWEST = 45;
const WIDEST = 140;
/** A line of less than this part of the longest was not broken for want of room: the longest word would still have fitted. */
const FULL = 0.75;
/** So many lines that go on with a small letter are no accident. */
const PROOFS = 2;

const ENDS_SENTENCE = /[.!?…:;]["”’»)\]]{0,3}$/u;
const GOES_ON = /^["“‘(]?\p{Ll}/u;
/** What begins an item, a speech or a row is a line of its own. */
const BEGINS_ITEM = /^(?:[-–—+•●*▪■◦]|\(?(?:\p{L}|\p{N}{1,3})[.)](?:\s|$))/u;

const isFull = (line: string, width: number): boolean => line.length >= width * FULL;

/** Whether a line is the one before it, gone on; once the text is known to be wrapped. */
const isBroken = (lines: readonly string[], i: number, width: number): boolean => {
  const [before, line] = [lines[i - 1] ?? '', lines[i] ?? ''];
  if (line === '' || !isFull(before, width) || ENDS_SENTENCE.test(before) || BEGINS_ITEM.test(line)) return false;
  // Names begin with a capital in the middle of a sentence; but the first line may be a headline.
  return GOES_ON.test(line) || i > 1;
};

const isWrapped = (lines: readonly string[], width: number): boolean => {
  if (width < NARROWEST || width > WIDEST) return false;
  const breaks = lines.filter((_, i) => isBroken(lines, i, width));
  const proofs = breaks.filter((line) => GOES_ON.test(line)).length;
  return proofs >= PROOFS && proofs * 2 >= breaks.length;
};

export const joinWrappedLines = (text: string): string => {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim());
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (!isWrapped(lines, width)) return text;
  return lines.map((line, i) => (i === 0 ? line : `${isBroken(lines, i, width) ? ' ' : '\n'}${line}`)).join('');
};
