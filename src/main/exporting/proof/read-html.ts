/** What a page or a fragment says, read back from its bytes: the article's text in reading order, its photos and their captions. */
import { parseHTML } from 'linkedom';
import type { Reading } from '#shared/exporting/proof/reading';

export interface HtmlReading extends Reading {
  /** Those of photos, whether the picture is there or not. */
  readonly captions: number;
}

/** What begins and ends a line of its own. A cell does not: it is parted from the next by a tab. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DIV FIGCAPTION FIGURE H1 H2 H3 HEADER HR LI OL P TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);
const CELLS = new Set(['TD', 'TH']);
const TEXT = 3;
const ELEMENT = 1;

/** What a program reads of a text: white space in the source is one space. */
const spoken = (text: string): string => text.replace(/[\t\n\f\r ]+/gu, ' ');

const collect = (node: Node, into: string[]): void => {
  if (node.nodeType === TEXT) into.push(spoken(node.textContent ?? ''));
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName;
  if (name === 'BR') into.push('\n');
  const border = BLOCKS.has(name) ? '\n' : CELLS.has(name) ? '\t' : '';
  into.push(border);
  for (const child of node.childNodes) collect(child, into);
  into.push(border);
};

/** A line a block, none of them empty. */
const linesOf = (article: Node): string => {
  const pieces: string[] = [];
  collect(article, pieces);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/ *\t[\t ]*/gu, '\t').trim())
    .filter((line) => line !== '')
    .join('\n');
};

const isCaption = (caption: Element): boolean => !/\b(?:dl-)?quote\b/u.test(caption.parentElement?.className ?? '');

/** Without an article it says nothing: then it is no page of ours. */
export const readHtml = (html: string): HtmlReading => {
  const { document } = parseHTML(html);
  const article = document.querySelector('article');
  if (article === null) return { text: '', photos: 0, captions: 0 };
  return {
    text: linesOf(article),
    photos: article.querySelectorAll('img').length,
    captions: [...article.querySelectorAll('figcaption')].filter(isCaption).length,
  };
};
