/** The styles of an OpenDocument text, those made on the fly and those with names: what a paragraph is called, how a run looks. */
import { numberAs } from '../office/number-label';
import { at, attributeOf, childOf, elementsIn, type XmlElement } from '../xml/xml';

export interface OdtLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
}

export interface OdtStyle {
  /** The nearest style with a name of its own: those made on the fly have none. */
  readonly name: string;
  readonly look: OdtLook;
  /** What the writer has set by hand, not by a style with a name. */
  readonly own: OdtLook;
  readonly list: string | null;
  readonly isRule: boolean;
}

export interface OdtStyles {
  find(name: string | undefined): OdtStyle | null;
  /** Whether a list's level is counted. */
  isOrdered(list: string | null, level: number): boolean;
  /** The number with which a list's level begins. */
  startOf(list: string | null, level: number): number;
  /** A column's width in the document's own measure; null where it does not say. */
  widthOf(column: string | undefined): number | null;
  /** What is printed before an item; empty where it has no number. */
  labelOf(list: string | null, level: number, number: number | null): string;
}

const DEEPEST = 20;

const fontsOf = (roots: readonly XmlElement[]): ReadonlyMap<string, string> =>
  new Map(
    roots
      .flatMap((root) => elementsIn(childOf(root, 'office:font-face-decls') ?? root))
      .filter(({ name }) => name === 'style:font-face')
      .map((font) => [attributeOf(font, 'style:name') ?? '', attributeOf(font, 'svg:font-family') ?? '']),
  );

const lookOf = (properties: XmlElement | undefined, fonts: ReadonlyMap<string, string>): OdtLook => {
  const weight = attributeOf(properties, 'fo:font-weight');
  const slant = attributeOf(properties, 'fo:font-style');
  const display = attributeOf(properties, 'text:display');
  const name = attributeOf(properties, 'style:font-name');
  const font =
    attributeOf(properties, 'fo:font-family') ?? (name === undefined ? undefined : (fonts.get(name) ?? name));
  return {
    ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant === undefined ? {} : { italic: slant === 'italic' || slant === 'oblique' }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
    ...(font === undefined ? {} : { font: font.replace(/^['"]|['"]$/gu, '') }),
  };
};

const hasLine = (properties: XmlElement | undefined): boolean =>
  /^(?!none)\S/u.test(attributeOf(properties, 'fo:border-bottom') ?? '');

/** A later root's style of the same name wins: `content.xml` after `styles.xml`. */
const collect = (roots: readonly XmlElement[], name: string): ReadonlyMap<string, XmlElement> =>
  new Map(
    roots
      .flatMap((root) => [childOf(root, 'office:styles'), childOf(root, 'office:automatic-styles')])
      .flatMap((group) => (group ? elementsIn(group) : []))
      .filter((element) => element.name === name)
      .map((element) => [attributeOf(element, 'style:name') ?? '', element] as const),
  );

/** OpenDocument's names for kinds of numbers -> Word's. */
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

const isNumber = (level: XmlElement | undefined): level is XmlElement =>
  level?.name === 'text:list-level-style-number' && attributeOf(level, 'style:num-format') !== '';

export const readOdtStyles = (roots: readonly XmlElement[]): OdtStyles => {
  const fonts = fontsOf(roots);
  const elements = collect(roots, 'style:style');
  const lists = collect(roots, 'text:list-style');
  const automatic = new Set(
    roots
      .flatMap((root) =>
        elementsIn(childOf(root, 'office:automatic-styles') ?? { name: '', attributes: new Map(), children: [] }),
      )
      .map((element) => attributeOf(element, 'style:name')),
  );
  const known = new Map<string, OdtStyle | null>();

  const make = (name: string, depth: number): OdtStyle | null => {
    const element = elements.get(name);
    if (element === undefined || depth > DEEPEST) return null;
    const parent = make(attributeOf(element, 'style:parent-style-name') ?? '', depth + 1);
    const isByHand = automatic.has(name);
    const own = isByHand ? '' : (attributeOf(element, 'style:display-name') ?? name).replaceAll('_20_', ' ');
    const look = lookOf(childOf(element, 'style:text-properties'), fonts);
    return {
      name: own === '' ? (parent?.name ?? '') : own,
      look: { ...parent?.look, ...look },
      own: isByHand ? { ...parent?.own, ...look } : {},
      list: attributeOf(element, 'style:list-style-name') ?? parent?.list ?? null,
      isRule: hasLine(at(element, 'style:paragraph-properties')) || (parent?.isRule ?? false),
    };
  };

  const levelOf = (list: string | null, level: number): XmlElement | undefined => {
    const style = lists.get(list ?? '');
    return style && elementsIn(style).find((each) => Number(attributeOf(each, 'text:level')) === level + 1);
  };

  return {
    find: (name) => {
      if (name === undefined) return null;
      const found = known.get(name) ?? make(name, 0);
      known.set(name, found);
      return found;
    },
    isOrdered: (list, level) => isNumber(levelOf(list, level)),
    startOf: (list, level) => Number(attributeOf(levelOf(list, level), 'text:start-value') ?? 1) || 1,
    widthOf: (column) => {
      const properties = childOf(elements.get(column ?? ''), 'style:table-column-properties');
      const width = Number.parseFloat(
        attributeOf(properties, 'style:column-width') ?? attributeOf(properties, 'style:rel-column-width') ?? '',
      );
      return Number.isFinite(width) ? width : null;
    },
    labelOf: (list, level, number) => {
      const found = levelOf(list, level);
      if (number === null || !isNumber(found)) return '';
      const format = FORMATS[attributeOf(found, 'style:num-format') ?? '1'] ?? 'decimal';
      const [before, after] = ['style:num-prefix', 'style:num-suffix'].map((name) => attributeOf(found, name) ?? '');
      return `${before}${numberAs(format, number)}${after}`.trim();
    },
  };
};
