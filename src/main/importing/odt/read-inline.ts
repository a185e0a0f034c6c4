/** The letters of an OpenDocument paragraph: spans, links, spaces, pictures, and what is only told of. */
import type { Note, PictureKey } from '#shared/importing/document';
import type { Flow, Piece } from '../office/flow';
import { wordsOf } from '../office/flow';
import { attributeOf, childOf, elementsIn, isElement, textIn, type XmlElement, type XmlNode } from '../xml/xml';
import type { OdtLook, OdtStyles } from './styles';

/** What is shared while one document is read. */
export interface OdtReading {
  readonly styles: OdtStyles;
  readonly notes: Note[];
  readonly pictures: Set<PictureKey>;
  /** Ids of tracked changes that put text in. */
  readonly insertions: ReadonlySet<string>;
  /** Of insertions that have begun: what they have put in so far. */
  readonly open: Map<string, string>;
  /** The last number of each list that has been read, by its style. */
  readonly counted: Map<string, number>;
}

export interface Place {
  readonly look: OdtLook;
  readonly link: string | null;
}

export type ReadFlows = (content: XmlElement) => readonly Flow[];

/** A paragraph's pieces, and the boxes anchored in it. */
export interface Gathered {
  readonly pieces: Piece[];
  readonly boxes: Flow[];
}

export const tell = ({ notes }: OdtReading, kind: Note['kind'], text: string): void => {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words !== '') notes.push({ kind, text: words });
};

const MOST_SPACES = 1_000;

const addText = (text: string, { look, link }: Place, reading: OdtReading, into: Gathered): void => {
  for (const [id, words] of reading.open) reading.open.set(id, words + text);
  if (look.hidden === true) tell(reading, 'hidden-text', text);
  else
    into.pieces.push({
      is: 'text',
      text,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      link,
      font: look.font ?? null,
    });
};

const addFrame = (frame: XmlElement, reading: OdtReading, into: Gathered, readFlows: ReadFlows): void => {
  const box = childOf(frame, 'draw:text-box');
  const image = childOf(frame, 'draw:image');
  const alt = textIn(childOf(frame, 'svg:desc') ?? childOf(frame, 'svg:title') ?? '');
  const href = attributeOf(image, 'xlink:href')?.replace(/^\.\//u, '');
  if (box) {
    const flows = readFlows(box);
    // A picture and its caption are framed together.
    into.boxes.push(
      ...(flows.some((flow) => flow.is === 'paragraph' && flow.pieces.some((piece) => piece.is === 'picture'))
        ? flows
        : [{ is: 'box', flows } as const]),
    );
    if (!flows.some((flow) => flow.is === 'paragraph' && flow.pieces.some((piece) => piece.is === 'picture')))
      tell(reading, 'text-box', wordsOf(flows));
  } else if (href !== undefined && /^[a-z][a-z0-9+.-]*:/iu.test(href)) tell(reading, 'unread-picture', href);
  else if (href !== undefined) {
    reading.pictures.add(href);
    into.pieces.push({ is: 'picture', key: href, alt });
  } else if (childOf(frame, 'draw:object') || childOf(frame, 'draw:object-ole'))
    tell(reading, 'embedded-object', attributeOf(frame, 'draw:name') ?? 'OLE');
};

const closeInsertion = (id: string, reading: OdtReading): void => {
  tell(reading, 'tracked-insertion', reading.open.get(id) ?? '');
  reading.open.delete(id);
};

const takeElement = (
  element: XmlElement,
  place: Place,
  reading: OdtReading,
  into: Gathered,
  readFlows: ReadFlows,
): void => {
  const within = (inner: Place): void => readInline(element.children, inner, reading, into, readFlows);
  const id = attributeOf(element, 'text:change-id') ?? '';
  switch (element.name) {
    case 'text:s':
      addText(
        ' '.repeat(Math.min(MOST_SPACES, Number(attributeOf(element, 'text:c') ?? 1) || 1)),
        place,
        reading,
        into,
      );
      break;
    case 'text:tab':
      addText('\t', place, reading, into);
      break;
    case 'text:line-break':
      addText('\n', place, reading, into);
      break;
    case 'text:span':
      within({
        ...place,
        look: { ...place.look, ...reading.styles.find(attributeOf(element, 'text:style-name'))?.look },
      });
      break;
    case 'text:a':
      within({ ...place, link: attributeOf(element, 'xlink:href') ?? null });
      break;
    case 'text:note':
      tell(reading, 'footnote', wordsOf(readFlows(childOf(element, 'text:note-body') ?? element)));
      break;
    case 'office:annotation':
      tell(
        reading,
        'comment',
        [textIn(childOf(element, 'dc:creator') ?? ''), wordsOf(readFlows(element))]
          .filter((words) => words !== '')
          .join(': '),
      );
      break;
    case 'draw:frame':
      addFrame(element, reading, into, readFlows);
      break;
    case 'text:change-start':
      if (reading.insertions.has(id)) reading.open.set(id, '');
      break;
    case 'text:change-end':
      closeInsertion(id, reading);
      break;
    case 'text:hidden-text':
    case 'text:hidden-paragraph':
      tell(reading, 'hidden-text', textIn(element));
      break;
    case 'office:annotation-end':
    case 'text:soft-page-break':
    case 'text:bookmark':
      break;
    default:
      within(place);
      break;
  }
};

/** White space in the file is one space: what is meant has elements of its own. */
export const readInline = (
  nodes: readonly XmlNode[],
  place: Place,
  reading: OdtReading,
  into: Gathered,
  readFlows: ReadFlows,
): void => {
  for (const node of nodes) {
    if (isElement(node)) takeElement(node, place, reading, into, readFlows);
    else addText(node.replace(/\s+/gu, ' '), place, reading, into);
  }
};

export const changesIn = (text: XmlElement, kind: 'text:insertion' | 'text:deletion'): readonly XmlElement[] =>
  elementsIn(childOf(text, 'text:tracked-changes') ?? { name: '', attributes: new Map(), children: [] }).filter(
    (region) => childOf(region, kind) !== undefined,
  );
