/** Gathers the text of a pasted line as HTML shows it: white space collapsed, marks kept. */
import type { Inline, Run } from '#shared/article/article';
import { mapText, tidy, trimInline } from '#shared/article/inline';
import { isSafeLink } from '#shared/article/links';
import { cleanInline } from '#shared/layout/clean-text';
import { isBlockElement, isBold, isItalic, isUnread } from './page-elements';

export type Marks = Omit<Run, 'text'>;

/** Spaces of every kind that pages and Word use to lay out text, the no-break space among them. */
const collapse = (text: string): string => text.replace(/[\s\u00A0]+/gu, ' ');

const withMark = (marks: Marks, mark: 'bold' | 'italic', on: boolean | null): Marks => {
  if (on === null) return marks;
  const { [mark]: _, ...others } = marks;
  return on ? { ...others, [mark]: true } : others;
};

export const marksWithin = (element: Element, around: Marks): Marks => {
  const marks = withMark(withMark(around, 'bold', isBold(element)), 'italic', isItalic(element));
  const address = element.tagName === 'A' ? element.getAttribute('href')?.trim() : undefined;
  return address !== undefined && isSafeLink(address) ? { ...marks, link: address } : marks;
};

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** The text of a node and all in it, blocks joined by a space. */
export const readRuns = (node: Node, marks: Marks): readonly Run[] => {
  if (node.nodeType === Node.TEXT_NODE) return [{ ...marks, text: collapse(node.nodeValue ?? '') }];
  if (!isElement(node) || isUnread(node)) return [];
  if (node.tagName === 'BR') return [{ text: '\n' }];
  const inside = marksWithin(node, marks);
  const runs = [...node.childNodes].flatMap((child) => readRuns(child, inside));
  return isBlockElement(node) ? [{ text: ' ' }, ...runs, { text: ' ' }] : runs;
};

/** Drops the second of two spaces and those beside a line break, over the borders of runs. */
const closeUp = (runs: readonly Run[]): Inline => {
  let before = '\n';
  return runs.map((run) => {
    const text = [...run.text].filter((character) => {
      const keep = !(character === ' ' && (before === ' ' || before === '\n'));
      if (keep) before = character;
      return keep;
    });
    return { ...run, text: text.join('') };
  });
};

export const finishLine = (runs: readonly Run[]): Inline =>
  trimInline(mapText(tidy(closeUp(cleanInline(runs))), (text) => text.replace(/ +\n/gu, '\n')));
