/** A run of a Word document: its letters in their look, its pictures, and what is not to be shown. */
import type { Piece, TextPiece } from '../office/flow';
import { attributeOf, below, childOf, elementsIn, textIn, type XmlElement } from '../xml/xml';
import { type Reading, tell } from './reading';
import { lookOf, type RunLook } from './styles';

/** Where a run stands. */
export interface RunPlace {
  /** From the paragraph's style. */
  readonly look: RunLook;
  readonly link: string | null;
}

const piece = (text: string, look: RunLook, link: string | null): TextPiece => ({
  is: 'text',
  text,
  bold: look.bold ?? false,
  italic: look.italic ?? false,
  link,
  font: look.font ?? null,
});

/** A sign of a symbol font: most are bullets and arrows that no article keeps. */
const symbolOf = (element: XmlElement): string => {
  const code = Number.parseInt(attributeOf(element, 'w:char') ?? '', 16);
  if (!Number.isInteger(code)) return '';
  return code >= 0xf000 ? '•' : String.fromCodePoint(code);
};

const lettersOf = (element: XmlElement): string | null => {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return textIn(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return attributeOf(element, 'w:type') === 'page' ? ' ' : '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:softHyphen':
      return '\u00ad';
    case 'w:sym':
      return symbolOf(element);
    default:
      return null;
  }
};

const PICTURES = new Map([
  ['w:drawing', { image: 'a:blip', id: 'r:embed' }],
  ['w:pict', { image: 'v:imagedata', id: 'r:id' }],
]);

const readPictures = (drawing: XmlElement, reading: Reading): readonly Piece[] => {
  const kind = PICTURES.get(drawing.name);
  if (kind === undefined) return [];
  const properties = below(drawing, 'wp:docPr')[0];
  const shape = below(drawing, 'v:shape')[0];
  const alt = attributeOf(properties, 'descr') || attributeOf(properties, 'title') || attributeOf(shape, 'alt') || '';
  return below(drawing, kind.image).flatMap((image): readonly Piece[] => {
    const linked = reading.relations.get(attributeOf(image, kind.id) ?? attributeOf(image, 'r:link') ?? '');
    if (linked === undefined) return [];
    if (linked.isExternal) {
      tell(reading, 'unread-picture', linked.target);
      return [];
    }
    reading.pictures.add(linked.target);
    return [{ is: 'picture', key: linked.target, alt }];
  });
};

/** The mark of a footnote: its words are told apart from the text. */
const readFootnote = (element: XmlElement, reading: Reading): void => {
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  tell(reading, 'footnote', reading.footnotes.get(`${kind} ${attributeOf(element, 'w:id') ?? ''}`) ?? '');
};

/** @param onBox is handed a text box's content. */
export const readRun = (
  run: XmlElement,
  { look, link }: RunPlace,
  reading: Reading,
  onBox: (content: XmlElement) => void,
): readonly Piece[] => {
  const properties = childOf(run, 'w:rPr');
  const style = reading.styles.find(attributeOf(childOf(properties, 'w:rStyle'), 'w:val'));
  const own = { ...look, ...style?.look, ...lookOf(properties) };
  const pieces: Piece[] = [];
  const readAll = (element: XmlElement): void => {
    for (const child of elementsIn(element)) {
      const letters = lettersOf(child);
      if (letters !== null) pieces.push(piece(letters, own, link));
      else if (PICTURES.has(child.name)) readDrawing(child);
      else if (child.name === 'mc:AlternateContent')
        readAll(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? child);
      else if (child.name === 'w:footnoteReference' || child.name === 'w:endnoteReference')
        readFootnote(child, reading);
      else if (child.name === 'w:object')
        tell(reading, 'embedded-object', attributeOf(below(child, 'o:OLEObject')[0], 'ProgID') ?? 'OLE');
    }
  };
  const readDrawing = (drawing: XmlElement): void => {
    pieces.push(...readPictures(drawing, reading));
    for (const box of below(drawing, 'w:txbxContent')) onBox(box);
  };
  readAll(run);
  if (own.hidden !== true) return pieces;
  tell(reading, 'hidden-text', pieces.map((each) => (each.is === 'text' ? each.text : '')).join(''));
  return [];
};

/** A deleted run's words, which stand in elements of their own. */
export const deletedWords = (element: XmlElement): string =>
  [...below(element, 'w:delText'), ...below(element, 'w:t')].map(textIn).join('');
