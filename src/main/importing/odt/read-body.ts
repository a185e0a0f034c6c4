/** The text of an OpenDocument from top to bottom: paragraphs, headings, lists within lists, tables, sections. */
import type { Flow, FlowItem, FlowTable } from '../office/flow';
import { paragraphFlow, wordsOf } from '../office/flow';
import { attributeOf, elementsIn, type XmlElement } from '../xml/xml';
import { type Gathered, type OdtReading, readInline, tell } from './read-inline';
import type { OdtLook } from './styles';

interface ListPlace {
  readonly style: string | null;
  readonly level: number;
  /** Of the item that is read; null for a list's head and where none is counted. */
  readonly number: number | null;
  /** Whether a paragraph of the item has been read. */
  readonly isBegun: boolean;
}

const MOST_REPEATED = 60;

const NOT_TEXT = new Set([
  'text:tracked-changes',
  'text:sequence-decls',
  'office:forms',
  'dc:creator',
  'dc:date',
  'meta:creator-initials',
  'text:note-citation',
]);

const fontAndHidden = ({ font, hidden }: OdtLook = {}): OdtLook => ({
  ...(font === undefined ? {} : { font }),
  ...(hidden === undefined ? {} : { hidden }),
});

const itemOf = ({ style, level, number, isBegun }: ListPlace, { styles }: OdtReading): FlowItem => ({
  level,
  ordered: styles.isOrdered(style, level),
  number,
  label: styles.labelOf(style, level, number),
  goesOn: isBegun,
});

const readParagraph = (element: XmlElement, reading: OdtReading, list: ListPlace | null): readonly Flow[] => {
  const style = reading.styles.find(attributeOf(element, 'text:style-name'));
  const into: Gathered = { pieces: [], boxes: [] };
  // A style's bold and italic are its headings' look, no stress of the writer's; those made on the fly are the writer's.
  const look = { ...fontAndHidden(style?.look), ...style?.own };
  readInline(element.children, { look, link: null }, reading, into, (content) => readFlows(content, reading));
  const level = Number(attributeOf(element, 'text:outline-level') ?? 0);
  const heading = element.name === 'text:h' && level > 0 ? level : null;
  const isBlank = into.pieces.every((piece) => piece.is === 'text' && piece.text.trim() === '');
  if (isBlank && style?.isRule === true) return [{ is: 'rule' }, ...into.boxes];
  return [
    {
      ...paragraphFlow(into.pieces),
      style: style?.name || null,
      heading,
      list: list === null ? null : itemOf(list, reading),
    },
    ...into.boxes,
  ];
};

/** An item's first paragraph is the item, the others go on with it. */
const readItem = (item: XmlElement, reading: OdtReading, place: ListPlace): readonly Flow[] => {
  let isBegun = false;
  return elementsIn(item).flatMap((child) => {
    const flows = readElement(child, reading, { ...place, isBegun });
    isBegun ||= child.name === 'text:p' || child.name === 'text:h';
    return flows;
  });
};

/** A list may count on from the one before it. */
const readList = (element: XmlElement, reading: OdtReading, outer: ListPlace | null): readonly Flow[] => {
  const style = attributeOf(element, 'text:style-name') ?? outer?.style ?? null;
  const level = outer === null ? 0 : outer.level + 1;
  const isOn =
    outer === null &&
    (attributeOf(element, 'text:continue-numbering') === 'true' || element.attributes.has('text:continue-list'));
  let number = isOn ? (reading.counted.get(style ?? '') ?? 0) : reading.styles.startOf(style, level) - 1;
  const flows = elementsIn(element).flatMap((item) => {
    if (item.name === 'text:list-item')
      number = Number(attributeOf(item, 'text:start-value') ?? number + 1) || number + 1;
    return readItem(item, reading, {
      style,
      level,
      number: item.name === 'text:list-item' ? number : null,
      isBegun: false,
    });
  });
  if (outer === null) reading.counted.set(style ?? '', number);
  return flows;
};

const cellsOf = (row: XmlElement, reading: OdtReading): readonly (readonly Flow[])[] =>
  elementsIn(row).flatMap((cell): readonly (readonly Flow[])[] => {
    if (cell.name === 'table:covered-table-cell') return [[]];
    if (cell.name !== 'table:table-cell') return [];
    if (
      Number(attributeOf(cell, 'table:number-columns-spanned') ?? 1) > 1 ||
      Number(attributeOf(cell, 'table:number-rows-spanned') ?? 1) > 1
    )
      tell(reading, 'merged-cells', wordsOf(readFlows(cell, { ...reading, notes: [] })));
    const times = Math.min(MOST_REPEATED, Number(attributeOf(cell, 'table:number-columns-repeated') ?? 1) || 1);
    return Array.from({ length: times }, () => readFlows(cell, reading));
  });

const rowsIn = (element: XmlElement): readonly XmlElement[] =>
  elementsIn(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child];
    return /^table:table-(?:header-rows|rows|row-group)$/u.test(child.name) ? rowsIn(child) : [];
  });

const columnsIn = (element: XmlElement): readonly XmlElement[] =>
  elementsIn(element).flatMap((child) => {
    if (child.name === 'table:table-column') return [child];
    return /^table:table-(?:header-columns|columns|column-group)$/u.test(child.name) ? columnsIn(child) : [];
  });

const widthsOf = (table: XmlElement, { styles }: OdtReading): readonly number[] =>
  columnsIn(table).flatMap((column) => {
    const times = Math.min(MOST_REPEATED, Number(attributeOf(column, 'table:number-columns-repeated') ?? 1) || 1);
    return Array.from({ length: times }, () => styles.widthOf(attributeOf(column, 'table:style-name')) ?? 0);
  });

const readTable = (element: XmlElement, reading: OdtReading): FlowTable => ({
  is: 'table',
  rows: rowsIn(element).map((row) => cellsOf(row, reading)),
  header: elementsIn(element).some(({ name }) => name === 'table:table-header-rows'),
  widths: widthsOf(element, reading),
});

/** Everything in a body, a cell, a frame, a note. */
export const readFlows = (parent: XmlElement, reading: OdtReading, list: ListPlace | null = null): readonly Flow[] =>
  elementsIn(parent).flatMap((element) => readElement(element, reading, list));

const readElement = (element: XmlElement, reading: OdtReading, list: ListPlace | null): readonly Flow[] => {
  switch (element.name) {
    case 'text:p':
    case 'text:h':
      return readParagraph(element, reading, list);
    case 'text:list':
      return readList(element, reading, list);
    case 'table:table':
      return [readTable(element, reading)];
    case 'draw:frame': {
      const into: Gathered = { pieces: [], boxes: [] };
      readInline([element], { look: {}, link: null }, reading, into, (content) => readFlows(content, reading));
      return [paragraphFlow(into.pieces), ...into.boxes];
    }
    default:
      return NOT_TEXT.has(element.name) ? [] : readFlows(element, reading, list);
  }
};
