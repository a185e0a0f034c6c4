/** The text of a Word document from top to bottom: paragraphs, tables, content controls, and text boxes where they are anchored. */
import { type Flow, type FlowTable, wordsOf } from '../office/flow';
import { at, attributeOf, childOf, childrenOf, elementsIn, type XmlElement } from '../xml/xml';
import { withContinuedItems } from './continued-items';
import { readParagraph } from './read-paragraph';
import { deletedWords } from './read-run';
import { type Reading, tell } from './reading';

const MOST_SPANNED = 60;

type Cell = readonly Flow[];

const spanOf = (cell: XmlElement): number =>
  Math.min(MOST_SPANNED, Math.max(1, Number(attributeOf(at(cell, 'w:tcPr/w:gridSpan'), 'w:val')) || 1));

/** A cell that goes on with the one above it. */
const isCovered = (cell: XmlElement): boolean => {
  const merge = at(cell, 'w:tcPr/w:vMerge');
  return merge !== undefined && attributeOf(merge, 'w:val') !== 'restart';
};

const isMerged = (cell: XmlElement): boolean => spanOf(cell) > 1 || at(cell, 'w:tcPr/w:vMerge') !== undefined;

/** Cells and rows may stand within content controls. */
const within = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elementsIn(parent).flatMap((child) => {
    if (child.name === name) return [child];
    const content = child.name === 'w:sdt' ? childOf(child, 'w:sdtContent') : undefined;
    return content ? within(content, name) : [];
  });

const readRow = (row: XmlElement, reading: Reading): readonly Cell[] =>
  within(row, 'w:tc').flatMap((cell): readonly Cell[] => {
    const content = readFlows(cell, reading);
    const covered = Array.from({ length: spanOf(cell) - 1 }, (): Cell => []);
    return [isCovered(cell) && wordsOf(content) === '' ? [] : content, ...covered];
  });

const readTable = (table: XmlElement, reading: Reading): FlowTable => {
  const all = within(table, 'w:tr');
  const gone = all.filter((row) => at(row, 'w:trPr/w:del') !== undefined);
  for (const row of gone) tell(reading, 'tracked-deletion', deletedWords(row));
  const rows = all.filter((row) => !gone.includes(row));
  const widths = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').map(
    (column) => Number(attributeOf(column, 'w:w')) || 0,
  );
  const read: FlowTable = {
    is: 'table',
    rows: rows.map((row) => readRow(row, reading)),
    header: rows[0] !== undefined && at(rows[0], 'w:trPr/w:tblHeader') !== undefined,
    widths,
  };
  if (rows.some((row) => within(row, 'w:tc').some(isMerged)))
    tell(reading, 'merged-cells', wordsOf([read]).slice(0, 200));
  return read;
};

const readBoxes = (flows: readonly Flow[], reading: Reading): readonly Flow[] => {
  for (const flow of flows) if (flow.is === 'box') tell(reading, 'text-box', wordsOf([flow]));
  return flows;
};

/** Everything in a body, a cell, a text box, a note. */
export const readFlows = (parent: XmlElement, reading: Reading): readonly Flow[] =>
  withContinuedItems(flowsIn(parent, reading));

const flowsIn = (parent: XmlElement, reading: Reading): readonly Flow[] =>
  elementsIn(parent).flatMap((element): readonly Flow[] => {
    switch (element.name) {
      case 'w:p':
        return readBoxes(
          readParagraph(element, reading, (content) => readFlows(content, reading)),
          reading,
        );
      case 'w:tbl':
        return [readTable(element, reading)];
      case 'w:sdt':
        return flowsIn(childOf(element, 'w:sdtContent') ?? element, reading);
      case 'w:ins':
      case 'w:customXml':
      case 'w:smartTag':
      case 'mc:AlternateContent':
      case 'mc:Choice':
        return flowsIn(element, reading);
      default:
        return [];
    }
  });
