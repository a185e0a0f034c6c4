/** The text of an OpenDocument from top to bottom: paragraphs, headings, lists within lists, tables, sections. */
import type { Flow, FlowTable } from '../office/flow';
import { paragraphFlow, wordsOf } from '../office/flow';
import { attributeOf, elementsIn, type XmlElement } from '../xml/xml';
import { type Gathered, type OdtReading, readInline, tell } from './read-inline';

interface ListPlace {
  readonly style: string | null;
  readonly level: number;
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

const readParagraph = (element: XmlElement, reading: OdtReading, list: ListPlace | null): readonly Flow[] => {
  const style = reading.styles.find(attributeOf(element, 'text:style-name'));
  const into: Gathered = { pieces: [], boxes: [] };
  // A style's bold and italic are its headings' look, no stress of the writer's; those made on the fly are the writer's.
  const named = style?.name === '' || style === null;
  const look = named
    ? (style?.look ?? {})
    : {
        ...(style.look.font === undefined ? {} : { font: style.look.font }),
        ...(style.look.hidden === undefined ? {} : { hidden: style.look.hidden }),
      };
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
      list: list === null ? null : { level: list.level, ordered: reading.styles.isOrdered(list.style, list.level) },
    },
    ...into.boxes,
  ];
};

/** An item's first paragraph is the item, the others stand after it. */
const readList = (element: XmlElement, reading: OdtReading, outer: ListPlace | null): readonly Flow[] => {
  const style = attributeOf(element, 'text:style-name') ?? outer?.style ?? null;
  const place = { style, level: outer === null ? 0 : outer.level + 1 };
  return elementsIn(element).flatMap((item) => readFlows(item, reading, place));
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

const readTable = (element: XmlElement, reading: OdtReading): FlowTable => ({
  is: 'table',
  rows: rowsIn(element).map((row) => cellsOf(row, reading)),
  header: elementsIn(element).some(({ name }) => name === 'table:table-header-rows'),
  widths: null,
});

/** Everything in a body, a cell, a frame, a note. */
export const readFlows = (parent: XmlElement, reading: OdtReading, list: ListPlace | null = null): readonly Flow[] =>
  elementsIn(parent).flatMap((element): readonly Flow[] => {
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
  });
