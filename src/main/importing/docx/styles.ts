/** The styles of a Word document: each with what it has from the style it is based on. */
import { at, attributeOf, childOf, childrenOf, type XmlElement } from '../xml/xml';

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
}

export interface Numbering {
  readonly id: string;
  readonly level: number;
}

export interface Style {
  readonly name: string;
  readonly look: RunLook;
  /** From 1. */
  readonly heading: number | null;
  readonly numbering: Numbering | null;
}

export interface Styles {
  /** Of a paragraph or of a run. */
  find(id: string | undefined): Style | null;
  /** How a run looks where nothing is said of it. */
  readonly plain: RunLook;
}

const isOn = (element: XmlElement | undefined): boolean | undefined =>
  element === undefined ? undefined : !/^(?:0|false|off|none)$/u.test(attributeOf(element, 'w:val') ?? '1');

const definedOnly = (look: Record<keyof RunLook, boolean | string | undefined>): RunLook =>
  Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));

/** @param properties a `w:rPr`. */
export const lookOf = (properties: XmlElement | undefined): RunLook => {
  const fonts = childOf(properties, 'w:rFonts');
  return definedOnly({
    bold: isOn(childOf(properties, 'w:b')),
    italic: isOn(childOf(properties, 'w:i')),
    hidden: isOn(childOf(properties, 'w:vanish')),
    font: attributeOf(fonts, 'w:hAnsi') ?? attributeOf(fonts, 'w:ascii'),
  });
};

/** @param properties a `w:pPr`. */
export const numberingOf = (properties: XmlElement | undefined): Numbering | null => {
  const id = attributeOf(at(properties, 'w:numPr/w:numId'), 'w:val');
  const level = Number(attributeOf(at(properties, 'w:numPr/w:ilvl'), 'w:val') ?? 0);
  return id === undefined ? null : { id, level: Number.isInteger(level) && level >= 0 ? Math.min(level, 8) : 0 };
};

/** @param properties a `w:pPr`. */
export const headingOf = (properties: XmlElement | undefined): number | null => {
  const level = Number(attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val') ?? 9);
  return level >= 0 && level < 9 ? level + 1 : null;
};

const DEEPEST = 20;

const styleOf = (elements: ReadonlyMap<string, XmlElement>, id: string | undefined, depth = 0): Style | null => {
  const element = elements.get(id ?? '');
  if (element === undefined || depth > DEEPEST) return null;
  const base = styleOf(elements, attributeOf(childOf(element, 'w:basedOn'), 'w:val'), depth + 1);
  const paragraph = childOf(element, 'w:pPr');
  return {
    name: attributeOf(childOf(element, 'w:name'), 'w:val') ?? '',
    look: { ...base?.look, ...lookOf(childOf(element, 'w:rPr')) },
    heading: headingOf(paragraph) ?? base?.heading ?? null,
    numbering: numberingOf(paragraph) ?? base?.numbering ?? null,
  };
};

/** @param root of `styles.xml`; a document may have none. */
export const readStyles = (root: XmlElement | undefined): Styles => {
  const elements = new Map(
    childrenOf(root, 'w:style').map((style) => [attributeOf(style, 'w:styleId') ?? '', style] as const),
  );
  const known = new Map<string, Style | null>();
  const find = (id: string | undefined): Style | null => {
    if (id === undefined) return null;
    const found = known.get(id) ?? styleOf(elements, id);
    known.set(id, found);
    return found;
  };
  return { find, plain: lookOf(at(root, 'w:docDefaults/w:rPrDefault/w:rPr')) };
};
