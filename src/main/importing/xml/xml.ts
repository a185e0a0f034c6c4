/** A document of XML as plain data, and the questions that readers ask of it. */

export interface XmlElement {
  /** With the prefix by which we know its namespace, e.g. `w:p`, whatever the document calls it. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsIn = (element: XmlElement): readonly XmlElement[] => element.children.filter(isElement);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined ? [] : elementsIn(element).filter((child) => child.name === name);

/** The child of a child of …, as `w:pPr/w:pStyle`. */
export const at = (element: XmlElement | undefined, path: string): XmlElement | undefined =>
  path.split('/').reduce(childOf, element);

export const attributeOf = (element: XmlElement | undefined, attribute: string): string | undefined =>
  element?.attributes.get(attribute);

/** Every element of a name below, in document order; nesting is bounded when the document is read. */
export const below = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsIn(element).flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

export const textIn = (node: XmlNode): string => (typeof node === 'string' ? node : node.children.map(textIn).join(''));
