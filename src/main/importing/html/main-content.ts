/** The article within a saved page: found by Readability, unless the page is little more than the article. Nothing is requested, no script runs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { elementsOf, type PageElement } from '#shared/importing/markup/page-node';
import { Unreadable } from '../source';
import { boundedDepth } from './bounded-depth';
import { treeOf } from './page-tree';

/** Pages of newspapers have a few thousand elements; what has more is searched as a whole. */
const MOST_ELEMENTS = 40_000;
/** Below this depth Readability's recursion is safe. */
const DEEPEST = 400;
/** Shorter than this it has found no article, in characters. */
const SHORTEST = 140;

const depthOf = (root: PageElement): number => {
  let deepest = 0;
  const open: (readonly [PageElement, number])[] = [[root, 1]];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    const [element, depth] = each;
    deepest = Math.max(deepest, depth);
    for (const child of element.children) if (typeof child !== 'string') open.push([child, depth + 1]);
  }
  return deepest;
};

const isPlain = (page: PageElement): boolean =>
  ![...elementsOf(page)].some(
    ({ tag }) => tag === 'nav' || tag === 'header' || tag === 'footer' || tag === 'aside' || tag === 'form',
  );

const isReadable = (page: PageElement): boolean => {
  let count = 0;
  for (const _ of elementsOf(page)) count += 1;
  return count <= MOST_ELEMENTS && depthOf(page) <= DEEPEST;
};

const findContent = (document: Document): PageElement | null => {
  const found = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    keepClasses: true,
    charThreshold: SHORTEST,
  }).parse();
  const content = found?.content;
  return content && (found.textContent ?? '').trim().length >= SHORTEST ? treeOf(content) : null;
};

export interface ParsedPage {
  readonly page: PageElement;
  /** Null where the whole page is taken as the article. */
  readonly content: PageElement | null;
}

export const parsePage = (html: string): ParsedPage => {
  const { document } = parseHTML(boundedDepth(html.includes('<') ? html : `<p>${html}</p>`));
  // The parser's own word for a page without an element, whatever its type says.
  const root: Element | null = document.documentElement;
  if (root === null) throw new Unreadable('empty');
  const page = treeOf(root);
  if (isPlain(page) || !isReadable(page)) return { page, content: null };
  return { page, content: findContent(document) };
};
