/**
 * HTML from anywhere -> the blocks of an article. Only what an article knows comes through: paragraphs, subheads, quotes, lists, tables,
 * lines across, bold, italic, safe links. Nothing of the page is ever put into ours: the text is read from an inert document and built anew.
 */
import type { Block, Box, Inline, Run } from '#shared/article/article';
import { isBlank, linesOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { finishLine, type Marks, marksWithin, readRuns } from './inline-builder';
import { isBlockElement, isUnread, isWordNumbered, withoutStyles, wordListLevel } from './page-elements';
import { isListElement, readList } from './read-list';
import { readPhotos } from './read-photos';
import { readQuote } from './read-quote';
import { readTable } from './read-table';
import { appendWordItem } from './word-lists';

type Wrap = (text: Inline) => Block;

interface Context {
  readonly marks: Marks;
  readonly wrap: Wrap;
}

const paragraph: Wrap = (text) => ({ type: 'paragraph', text });
const quote: Wrap = (text) => ({ type: 'quote', text, attribution: '' });
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

const isBoxed = (block: Block): block is Box['blocks'][number] =>
  block.type === 'paragraph' || block.type === 'subhead' || block.type === 'list';

/** A box copied from our own sheet; what it cannot hold becomes its paragraphs. */
const boxOf = (blocks: readonly Block[]): Box => ({
  type: 'box',
  blocks: blocks.flatMap((block): Box['blocks'] =>
    isBoxed(block) ? [block] : blockTexts(block).map((text) => ({ type: 'paragraph', text })),
  ),
});

/** Walks a page once, closing a line at each block's borders. */
class PageReader {
  readonly blocks: Block[] = [];
  private line: Run[] = [];

  read(node: Node, context: Context): void {
    if (!isElement(node)) this.line.push(...readRuns(node, context.marks));
    else if (isUnread(node)) return;
    else if (isBlockElement(node)) this.readBlock(node, context);
    else if (node.querySelector('p,div,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,li,hr,figure,aside') === null) {
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
    const whole = readWhole(element, context);
    if (whole !== null) this.blocks.push(whole);
    else if (element.tagName === 'PRE') this.readLines(element);
    else if (element.tagName === 'TR') this.readRow(element, context);
    else if (!this.readWordItem(element, context)) {
      const inside = { ...context, wrap: wrapFor(element, context.wrap) };
      this.readChildren(element, inside);
      this.close(inside);
    }
  }

  private readWordItem(element: Element, { marks }: Context): boolean {
    const level = wordListLevel(element);
    if (level === null) return false;
    const text = finishLine(readRuns(element, marks));
    appendWordItem(this.blocks, { level, ordered: isWordNumbered(element), text });
    return true;
  }

  /** In a table that only lays out a page each cell is read for itself. */
  private readRow(row: Element, context: Context): void {
    for (const cell of row.children) {
      this.readChildren(cell, context);
      this.close(context);
    }
  }

  /** In preformatted text the line breaks are the paragraphs'. */
  private readLines(element: Element): void {
    const lines = linesOf([{ text: element.textContent }]);
    this.blocks.push(...lines.map((line) => paragraph(finishLine(line))));
  }
}

/** A block that is read as one: a list, a table, a quote, a line across, photos and boxes of our own. */
const readWhole = (element: Element, { marks }: Context): Block | null => {
  if (isListElement(element)) return readList(element, marks);
  if (element.tagName === 'TABLE') return readTable(element, marks);
  if (element.tagName === 'HR') return { type: 'rule' };
  if (element.tagName === 'BLOCKQUOTE') return readQuote(element, marks);
  if (element.hasAttribute('data-box')) return boxOf(readElement(element));
  return readPhotos(element);
};

const readElement = (element: Element): readonly Block[] => {
  const reader = new PageReader();
  const context: Context = { marks: {}, wrap: paragraph };
  for (const child of element.childNodes) reader.read(child, context);
  reader.close(context);
  return reader.blocks;
};

/** A picture that a page shows beside its text and that cannot come along: the window fetches nothing, and may not read the disk. */
const isPicture = (image: Element): boolean => {
  const isSmall = Number(image.getAttribute('width') ?? 64) < 33 || Number(image.getAttribute('height') ?? 64) < 33;
  return !isSmall && image.hasAttribute('src') && image.closest('[data-photo]') === null;
};

export interface ReadPage {
  readonly blocks: readonly Block[];
  /** How many of its pictures are left out. */
  readonly pictures: number;
}

export const readPage = (html: string): ReadPage => {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const pictures = [...page.querySelectorAll('img')].filter(isPicture).length;
  return { blocks: readElement(page.body), pictures };
};
