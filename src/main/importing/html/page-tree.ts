/** A parsed page as plain data, without recursion, so that no nesting overflows. */
import type { PageElement, PageNode } from '#shared/importing/markup/page-node';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

interface Growing {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: PageNode[];
}

const begin = (element: Element): Growing => ({
  tag: element.localName.toLowerCase(),
  attributes: new Map([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value] as const)),
  children: [],
});

const isElementNode = (node: Node): node is Element => node.nodeType === ELEMENT;

export const treeOf = (root: Element): PageElement => {
  const top = begin(root);
  const open: { readonly element: Element; readonly into: Growing }[] = [{ element: root, into: top }];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    for (let node = each.element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === TEXT || node.nodeType === CDATA) each.into.children.push(node.nodeValue ?? '');
      if (!isElementNode(node)) continue;
      const into = begin(node);
      each.into.children.push(into);
      open.push({ element: node, into });
    }
  }
  return top;
};
