/**
 * HTML from anywhere -> the blocks of an article. Only what an article knows comes through: paragraphs, subheads, quotes, lists, bold,
 * italic, safe links. Nothing of the page is ever put into ours: the text is read from an inert document and built anew.
 * A table becomes a paragraph for each row, its cells set apart by ` | `.
 */
import type { Block, Inline, List, ListItem, Run } from '#shared/article/article';
import { isBlank, joinInlines, linesOf } from '#shared/article/inline';
import { finishLine, type Marks, marksWithin, readRuns } from './inline-builder';
import { isBlockElement, isUnread, isWordNumbered, withoutStyles, wordListLevel } from './page-elements';
import { appendWordItem } from './word-lists';

type Wrap = (text: Inline) => Block;

interface Context {
  readonly marks: Marks;
  readonly wrap: Wrap;
}

const paragraph: Wrap = (text) => ({ type: 'paragraph', text });
const quote: Wrap = (text) => ({ type: 'quote', text });
const subhead =
  (level: 2 | 3): Wrap =>
  (text) => ({ type: 'subhead', level, text: text.map(({ bold: _, ...run }) => run) });

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const wrapFor = (element: Element, around: Wrap): Wrap => {
  // A headline copied from our own sheet is text here, not a subhead.
  if (element.getAttribute('data-slot') !== null) return paragraph;
  if (element.tagName === 'BLOCKQUOTE') return quote;
  if (/^H[12]$/u.test(element.tagName)) return subhead(2);
  return /^H[3-6]$/u.test(element.tagName) ? subhead(3) : around;
};

const readRow = (row: Element, marks: Marks): Inline =>
  joinInlines(
    [...row.children].map((cell) => finishLine(readRuns(cell, marks))),
    ' | ',
  );

const readItem = (item: Element, marks: Marks): ListItem => {
  const lists = [...item.children].filter((child) => /^[OU]L$/u.test(child.tagName));
  const own = [...item.childNodes].filter((child) => !(isElement(child) && lists.includes(child)));
  const [first, ...others] = lists.map((list) => readList(list, marks));
  const sublist = first ? { ...first, items: [...first.items, ...others.flatMap((list) => list.items)] } : null;
  return { text: finishLine(own.flatMap((child) => readRuns(child, marksWithin(item, marks)))), sublist };
};

/** A list directly inside a list, as some editors write it, belongs to the item before it. */
const readList = (element: Element, marks: Marks): List => {
  const items: ListItem[] = [];
  for (const child of element.children) {
    const last = items.at(-1);
    if (/^[OU]L$/u.test(child.tagName)) {
      const sublist = readList(child, marks);
      if (last && last.sublist === null) items[items.length - 1] = { ...last, sublist };
      else items.push({ text: [], sublist });
    } else items.push(readItem(child, marks));
  }
  return { type: 'list', ordered: element.tagName === 'OL', items };
};

/** Walks a page once, closing a line at each block's borders. */
class PageReader {
  readonly blocks: Block[] = [];
  private line: Run[] = [];

  read(node: Node, context: Context): void {
    if (!isElement(node)) this.line.push(...readRuns(node, context.marks));
    else if (isUnread(node)) return;
    else if (isBlockElement(node)) this.readBlock(node, context);
    else if (node.querySelector('p,div,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,li') === null) {
      this.line.push(...readRuns(node, context.marks));
    } else this.readChildren(node, context);
  }

  close({ wrap }: Pick<Context, 'wrap'>): void {
    const text = finishLine(this.line);
    this.line = [];
    if (!isBlank(text)) this.blocks.push(wrap(text));
  }

  private readChildren(element: Element, context: Context): void {
    const inside = { ...context, marks: marksWithin(element, context.marks) };
    for (const child of element.childNodes) this.read(child, inside);
  }

  private readBlock(element: Element, context: Context): void {
    this.close(context);
    const level = wordListLevel(element);
    if (/^[OU]L$/u.test(element.tagName)) this.blocks.push(readList(element, context.marks));
    else if (level !== null) {
      const text = finishLine(readRuns(element, context.marks));
      appendWordItem(this.blocks, { level, ordered: isWordNumbered(element), text });
    } else if (element.tagName === 'TR') this.line.push(...readRow(element, context.marks));
    else if (element.tagName === 'PRE') this.readLines(element);
    else {
      const inside = { ...context, wrap: wrapFor(element, context.wrap) };
      this.readChildren(element, inside);
      this.close(inside);
      return;
    }
    this.close(context);
  }

  /** In preformatted text the line breaks are the paragraphs'. */
  private readLines(element: Element): void {
    const lines = linesOf([{ text: element.textContent }]);
    this.blocks.push(...lines.map((line) => paragraph(finishLine(line))));
  }
}

export const htmlToBlocks = (html: string): readonly Block[] => {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const reader = new PageReader();
  const context: Context = { marks: {}, wrap: paragraph };
  reader.read(page.body, context);
  reader.close(context);
  return reader.blocks;
};
