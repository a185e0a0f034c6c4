/** A pasted page's quotes, with who said them where the page names it in a `cite` or a footer. */
import type { Quote } from '#shared/article/article';
import { isBlank, joinInlines, textOf } from '#shared/article/inline';
import { finishLine, type Marks, readRuns } from './inline-builder';
import { isBlockElement } from './page-elements';

const isCite = (element: Element | null): element is Element =>
  element !== null && (element.tagName === 'CITE' || element.tagName === 'FOOTER');

/** The last words in the quote, or the line right after it. */
const citeOf = (quote: Element): Element | null => {
  const inside = quote.querySelector('footer') ?? [...quote.querySelectorAll('cite')].at(-1);
  if (inside && quote.textContent.trim().endsWith(inside.textContent.trim())) return inside;
  return isCite(quote.nextElementSibling) ? quote.nextElementSibling : null;
};

const nameIn = (cite: Element | null): string =>
  cite === null
    ? ''
    : textOf(finishLine(readRuns(cite, {})))
        .replace(/\s+/gu, ' ')
        .replace(/^[\s\u2013\u2014\u2015~-]+/u, '')
        .trim();

/** What a quote of the article cannot hold: then its elements are read one by one. */
const HELD = 'ul, ol, table, h1, h2, h3, h4, h5, h6, figure, hr, blockquote, pre';

/** @returns null where it holds more than text; `cite` is read already and has no text of its own left. */
export const readQuote = (element: Element, marks: Marks): Quote | null => {
  if (element.querySelector(HELD) !== null) return null;
  const cite = citeOf(element);
  const attribution = nameIn(cite);
  cite?.replaceChildren();
  const lines: Node[][] = [[]];
  const gather = (parent: Element): void => {
    for (const child of parent.childNodes) {
      if (child instanceof Element && isBlockElement(child)) {
        lines.push([]);
        gather(child);
        lines.push([]);
      } else lines.at(-1)?.push(child);
    }
  };
  gather(element);
  const texts = lines.map((nodes) => finishLine(nodes.flatMap((node) => readRuns(node, marks))));
  const text = joinInlines(
    texts.filter((line) => !isBlank(line)),
    '\n',
  );
  return isBlank(text) ? null : { type: 'quote', text, attribution };
};
