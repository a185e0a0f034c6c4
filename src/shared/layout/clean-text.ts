/** The form in which text enters the document: NFC, without the invisible characters that pages and editors leave behind. */
import type { Inline, Run } from '../article/article';
import { mapText } from '../article/inline';

/** Controls except tab and line feed; zero-width space, soft hyphen, BOM, word joiner, direction marks and isolates; lone surrogates. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is this rule's purpose
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFF9-\uFFFB\p{Cs}]/gu;

const visible = (text: string): string => text.replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n').replace(INVISIBLE, '');

const compose = (text: string): string => text.normalize('NFC');

/** NFC text with line feeds alone as breaks. U+200C/D stay: they belong to emoji and to other scripts. */
export const cleanText = (text: string): string => compose(visible(text));

/** One line of plain text: cleaned, inner white space collapsed. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();

/** Composing each run alone would leave an accent that belongs to the letter before it; such an accent moves there. */
const LEADING_MARKS = /^\p{M}+/u;

const gatherMarks = (inline: Inline): Inline => {
  const gathered: Run[] = [];
  for (const run of inline) {
    const before = gathered.at(-1);
    // After white space there is no letter to go to.
    const marks = before && /\S$/u.test(before.text) ? (LEADING_MARKS.exec(run.text)?.[0] ?? '') : '';
    if (before && marks !== '') gathered[gathered.length - 1] = { ...before, text: before.text + marks };
    if (run.text.length > marks.length) gathered.push({ ...run, text: run.text.slice(marks.length) });
  }
  return gathered;
};

export const cleanInline = (inline: Inline): Inline => mapText(gatherMarks(mapText(inline, visible)), compose);
