/** A page as plain data: elements and text, whoever parsed it. The window builds it from its inert parser, main from another. */

export interface PageElement {
  /** In lower case. */
  readonly tag: string;
  /** By name in lower case; a style element's text is its child. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Without comments; a text's white space as it was. */
  readonly children: readonly PageNode[];
}

export type PageNode = PageElement | string;

export const isPageElement = <N extends PageNode>(node: N | undefined): node is Exclude<N, string> =>
  node !== undefined && typeof node !== 'string';

/** Every element under a root and the root itself, in document order, however deep they lie. */
export function* elementsOf(root: PageElement): Generator<PageElement> {
  const open: PageElement[] = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    yield element;
    for (const child of element.children.toReversed()) if (isPageElement(child)) open.push(child);
  }
}

/** All text in a node, as `textContent` gives it. */
export const pageText = (root: PageNode): string => {
  const texts: string[] = [];
  const open: PageNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') texts.push(node);
    else for (let i = node.children.length - 1; i >= 0; i -= 1) open.push(node.children[i] ?? '');
  }
  return texts.join('');
};
