/** A paragraph of a Word document: its runs through links, fields, content controls and tracked changes. */
import type { Flow, FlowParagraph, Piece } from '../office/flow';
import { at, attributeOf, childOf, elementsIn, textIn, type XmlElement } from '../xml/xml';
import { deletedWords, type RunPlace, readRun } from './read-run';
import { type Reading, tell } from './reading';
import { headingOf, numberingOf } from './styles';

/** A field that is open: its instruction comes first, what it shows after. */
interface Field {
  instruction: string;
  isShowing: boolean;
}

/** Private to one paragraph. */
interface Hand {
  readonly pieces: Piece[];
  readonly fields: Field[];
  readonly reading: Reading;
  readonly onBox: (content: XmlElement) => void;
}

const linkOfField = (instruction: string): string | null => /^\s*HYPERLINK\s+"([^"]+)"/u.exec(instruction)?.[1] ?? null;

const linkOf = (element: XmlElement, { relations }: Reading): string | null => {
  const relation = relations.get(attributeOf(element, 'r:id') ?? '');
  return relation?.isExternal ? relation.target : null;
};

/** @returns whether the run only opens, divides or closes a field. */
const takeFieldMark = (hand: Hand, run: XmlElement): boolean => {
  const kind = attributeOf(childOf(run, 'w:fldChar'), 'w:fldCharType');
  const field = hand.fields.at(-1);
  if (kind === 'begin') hand.fields.push({ instruction: '', isShowing: false });
  else if (kind === 'separate' && field) field.isShowing = true;
  else if (kind === 'end') hand.fields.pop();
  const instruction = childOf(run, 'w:instrText');
  if (instruction && field) field.instruction += textIn(instruction);
  return kind !== undefined || instruction !== undefined;
};

const takeRun = (hand: Hand, run: XmlElement, place: RunPlace): void => {
  if (takeFieldMark(hand, run) && childOf(run, 'w:t') === undefined) return;
  const field = hand.fields.at(-1);
  if (field && !field.isShowing) return;
  const link = place.link ?? (field ? linkOfField(field.instruction) : null);
  hand.pieces.push(...readRun(run, { ...place, link }, hand.reading, hand.onBox));
};

const takeInserted = (hand: Hand, inserted: XmlElement, place: RunPlace): void => {
  const before = hand.pieces.length;
  takeAll(hand, inserted, place);
  const words = hand.pieces.slice(before).map((piece) => (piece.is === 'text' ? piece.text : ''));
  tell(hand.reading, 'tracked-insertion', words.join(''));
};

const takeAll = (hand: Hand, parent: XmlElement, place: RunPlace): void => {
  for (const element of elementsIn(parent)) take(hand, element, place);
};

const take = (hand: Hand, element: XmlElement, place: RunPlace): void => {
  switch (element.name) {
    case 'w:r':
    case 'm:r':
      takeRun(hand, element, place);
      break;
    case 'w:del':
    case 'w:moveFrom':
      tell(hand.reading, 'tracked-deletion', deletedWords(element));
      break;
    case 'w:ins':
    case 'w:moveTo':
      takeInserted(hand, element, place);
      break;
    case 'w:hyperlink':
      takeAll(hand, element, { ...place, link: linkOf(element, hand.reading) ?? place.link });
      break;
    case 'w:fldSimple':
      takeAll(hand, element, { ...place, link: linkOfField(attributeOf(element, 'w:instr') ?? '') ?? place.link });
      break;
    case 'mc:AlternateContent':
      takeAll(hand, childOf(element, 'mc:Choice') ?? element, place);
      break;
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
    case 'm:rPr':
      break;
    default:
      takeAll(hand, element, place);
      break;
  }
};

/** What Word writes where a paragraph of a counted style has no number. */
const NO_NUMBER = '0';

const listOf = (
  properties: XmlElement | undefined,
  styleId: string | undefined,
  reading: Reading,
): FlowParagraph['list'] => {
  const own = numberingOf(properties);
  const numbering = own ?? reading.styles.find(styleId)?.numbering ?? null;
  // A number of none, in a style that counts, is said of what goes on with an item.
  if (own?.id === NO_NUMBER) return { level: own.level, ordered: false, number: null, label: '', goesOn: true };
  return numbering === null ? null : reading.nextItem(numbering);
};

/** An empty paragraph with a line below it is that line. */
const isRule = (properties: XmlElement | undefined, style: string): boolean =>
  style === 'Rule' || /^(?!nil|none)\S/u.test(attributeOf(at(properties, 'w:pBdr/w:bottom'), 'w:val') ?? '');

/** The paragraph, and the text boxes that are anchored in it. */
export const readParagraph = (
  paragraph: XmlElement,
  reading: Reading,
  readFlows: (content: XmlElement) => readonly Flow[],
): readonly Flow[] => {
  const properties = childOf(paragraph, 'w:pPr');
  const styleId = attributeOf(childOf(properties, 'w:pStyle'), 'w:val');
  const style = reading.styles.find(styleId);
  const boxes: Flow[] = [];
  const onBox = (content: XmlElement): void => {
    boxes.push({ is: 'box', flows: readFlows(content) });
  };
  const hand: Hand = { pieces: [], fields: [], reading, onBox };
  // A style's bold and italic are its headings' look, no stress of the writer's.
  const { font, hidden } = { ...reading.styles.plain, ...style?.look };
  const look = { ...(font === undefined ? {} : { font }), ...(hidden === undefined ? {} : { hidden }) };
  takeAll(hand, paragraph, { look, link: null });
  const isBlank = hand.pieces.every((piece) => piece.is === 'text' && piece.text.trim() === '');
  if (isBlank && isRule(properties, style?.name ?? '')) return [{ is: 'rule' }, ...boxes];
  const heading = headingOf(properties) ?? style?.heading ?? null;
  return [
    {
      is: 'paragraph',
      pieces: hand.pieces,
      style: style?.name ?? null,
      heading,
      list: listOf(properties, styleId, reading),
    },
    ...boxes,
  ];
};
