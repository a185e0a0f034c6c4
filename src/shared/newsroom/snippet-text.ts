/** A snippet's text as lines, a paragraph each, for a plain text field; what a line kept keeps its marks and its kind. */
import {
  type Block,
  type Content,
  EMPTY_CONTENT,
  type Inline,
  type Paragraph,
  type Quote,
  type Subhead,
} from '../article/article';
import { isEmptyContent } from '../article/create';
import { plain, sliceInline, textOf, tidy } from '../article/inline';

type Line = Paragraph | Subhead | Quote;

const isLine = (block: Block): block is Line => {
  if (block.type === 'quote') return block.attribution === '' && !textOf(block.text).includes('\n');
  return (block.type === 'paragraph' || block.type === 'subhead') && !textOf(block.text).includes('\n');
};

const linesOf = (body: Content['body']): readonly Line[] => body.filter(isLine);

/** Whether lines say all of it: no lists, tables, pictures, nor anything outside the body. */
export const isPlainText = (content: Content): boolean =>
  content.body.every(isLine) && isEmptyContent({ ...content, body: [] }) && content.dateline === null;

/** Of a content for which `isPlainText` holds. */
export const textOfLines = ({ body }: Content): string =>
  linesOf(body)
    .map(({ text }) => textOf(text))
    .join('\n');

const commonStart = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

const commonEnd = (a: string, b: string, most: number): number => {
  let n = 0;
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
};

/** Marks stay on what was there before and after the place that was changed. */
const retyped = (inline: Inline, text: string): Inline => {
  const old = textOf(inline);
  const start = commonStart(old, text);
  const end = commonEnd(old, text, Math.min(old.length, text.length) - start);
  return tidy([
    ...sliceInline(inline, 0, start),
    ...plain(text.slice(start, text.length - end)),
    ...sliceInline(inline, old.length - end),
  ]);
};

/** Lines at the beginning and at the end that are as they were stay what they were; between them, line by line. */
const changedLines = (old: readonly Line[], texts: readonly string[]): readonly Line[] => {
  const oldTexts = old.map(({ text }) => textOf(text));
  let start = 0;
  while (start < old.length && start < texts.length && oldTexts[start] === texts[start]) start += 1;
  const most = Math.min(old.length, texts.length) - start;
  let end = 0;
  while (end < most && oldTexts[old.length - 1 - end] === texts[texts.length - 1 - end]) end += 1;
  return texts.map((text, i) => {
    const fromEnd = texts.length - i;
    const at = fromEnd <= end ? old.length - fromEnd : i;
    const before = i < start || fromEnd <= end || at < old.length - end ? old[at] : undefined;
    return before === undefined
      ? { type: 'paragraph', text: plain(text) }
      : { ...before, text: retyped(before.text, text) };
  });
};

/** The content with these lines in place of its own. Empty lines are none. */
export const withLines = (content: Content, text: string): Content => {
  const texts = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '');
  return { ...EMPTY_CONTENT, body: changedLines(linesOf(content.body), texts) };
};

/** The first words of a content, to know it by: its headline, or where it has none its first text. */
export const firstWords = ({ headline, lead, body }: Content): string => {
  const first = [headline, lead, ...body.flatMap((block) => ('text' in block ? [block.text] : []))];
  return first.map(textOf).find((text) => text.trim() !== '') ?? '';
};
