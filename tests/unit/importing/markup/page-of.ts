/** A page's HTML as plain data, by the parser that main has; the window's own is tried in the end-to-end tests. */
import { parseHTML } from 'linkedom';
import type { PageElement, PageNode } from '#shared/importing/markup/page-node';

const ELEMENT = 1;
const TEXT = 3;

const nodesOf = (parent: Node): readonly PageNode[] =>
  [...parent.childNodes].flatMap((node): readonly PageNode[] => {
    if (node.nodeType === TEXT) return [node.nodeValue ?? ''];
    return node.nodeType === ELEMENT ? [elementOf(node as Element)] : [];
  });

const elementOf = (element: Element): PageElement => ({
  tag: element.tagName.toLowerCase(),
  attributes: new Map([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value])),
  children: nodesOf(element),
});

export const pageOf = (html: string): PageElement => {
  const { document } = parseHTML(`<!doctype html><html><body><x-page>${html}</x-page></body></html>`);
  const page = document.querySelector('x-page');
  return page === null ? { tag: 'x-page', attributes: new Map(), children: [] } : elementOf(page);
};
