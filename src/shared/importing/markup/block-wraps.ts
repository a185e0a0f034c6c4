/** Which block a line becomes by the element that it stands in: a paragraph, a quote, a subhead. */
import type { Block, Inline } from '../../article/article';
import { headingLevel, isQuoteStyle } from './hints';
import type { KeptElement } from './kept-tree';

export type Wrap = (text: Inline) => Block;

export const paragraph: Wrap = (text) => ({ type: 'paragraph', text });
const quote: Wrap = (text) => ({ type: 'quote', text, attribution: '' });
const subhead =
  (level: 2 | 3): Wrap =>
  (text) => ({ type: 'subhead', level, text: text.map(({ bold: _, ...run }) => run) });

export const wrapFor = (element: KeptElement, around: Wrap): Wrap => {
  // A headline dragged from our own sheet is text here, not a subhead.
  if (element.attributes.has('data-slot')) return paragraph;
  if (element.tag === 'blockquote' || isQuoteStyle(element)) return quote;
  const level = headingLevel(element);
  return level === null ? around : subhead(level <= 2 ? 2 : 3);
};
