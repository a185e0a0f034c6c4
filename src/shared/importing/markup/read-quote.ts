/** A page's quotes, with who said them where the page names it in a `cite` or a footer. */
import type { Quote } from '../../article/article';
import { isBlank, joinInlines, textOf } from '../../article/inline';
import { type Around, gatherLines, lineOf, piecesOf } from './inline-pieces';
import { type KeptElement, type KeptNode, keptWithin } from './kept-tree';
import { isPageElement, pageText } from './page-node';
import type { FoundPicture } from './pictures';

/** A speaker's name as the document holds it is one line. */
const LONGEST_NAME = 300;

const isCite = (node: KeptNode | undefined): node is KeptElement =>
  isPageElement(node) && (node.tag === 'cite' || node.tag === 'footer');

const words = (element: KeptElement): string => pageText(element).replace(/\s+/gu, ' ').trim();

/** The last words in the quote. */
const citeWithin = (quote: KeptElement, elements: readonly KeptElement[]): KeptElement | null => {
  const cite = elements.find(({ tag }) => tag === 'footer') ?? elements.findLast(({ tag }) => tag === 'cite');
  return cite !== undefined && words(quote).endsWith(words(cite)) ? cite : null;
};

/** The line right after a quote, where it is its cite and nothing but white space stands between. */
export const citeAfter = (siblings: readonly KeptNode[], at: number): KeptElement | null => {
  for (let i = at + 1; i < siblings.length; i += 1) {
    const node = siblings[i];
    if (isCite(node)) return node;
    if (typeof node !== 'string' || node.trim() !== '') return null;
  }
  return null;
};

const without = (element: KeptElement, left: KeptElement): KeptElement => ({
  ...element,
  children: element.children
    .filter((child) => child !== left)
    .map((child) => (isPageElement(child) ? without(child, left) : child)),
});

const nameIn = (cite: KeptElement, around: Around): string =>
  textOf(lineOf(piecesOf(cite.children, { ...around, marks: {} })).text)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\u2013\u2014\u2015~-]+/u, '')
    .trim();

export interface ReadQuote {
  readonly quote: Quote;
  readonly pictures: readonly FoundPicture[];
  /** Whether the cite after it is its attribution now. */
  readonly usesNext: boolean;
}

/** @returns null where it holds more than text. */
export const readQuote = (element: KeptElement, next: KeptElement | null, around: Around): ReadQuote | null => {
  if (element.parts.size > 0) return null;
  const elements = keptWithin(element);
  const own = citeWithin(element, elements);
  const cite = own ?? next;
  const name = cite === null ? '' : nameIn(cite, around);
  const isName = name.length <= LONGEST_NAME;
  const lines = gatherLines(isName && own !== null ? without(element, own) : element, around);
  const text = joinInlines(
    lines.map((line) => line.text).filter((line) => !isBlank(line)),
    '\n',
  );
  if (isBlank(text)) return null;
  return {
    quote: { type: 'quote', text, attribution: isName ? name : '' },
    pictures: lines.flatMap((line) => line.pictures),
    usesNext: isName && own === null && next !== null,
  };
};
