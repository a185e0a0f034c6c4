/** What a Word document says, in reading order, out of its main part: header, footer and fields are no part of it. */
import type { XmlEvent } from './xml-events';

/** What stands for a letter that Word keeps as an element. */
const LETTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** What a reader does not see: a field's instruction, deleted words, what is there for older programs, and how things are set. */
const UNREAD: ReadonlySet<string> = new Set([
  'w:del',
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:sectPr',
  'mc:Fallback',
]);

export interface DocumentText {
  /** One a paragraph; a line break inside it is `\n`. */
  readonly paragraphs: readonly string[];
  /** The relationships by which pictures are shown, in order. */
  readonly pictures: readonly string[];
}

/** Only what stands in `w:t` is text; white space between tags is how the file is written. */
export const documentText = (events: readonly XmlEvent[]): DocumentText => {
  const paragraphs: string[] = [];
  const pictures: string[] = [];
  let paragraph = '';
  let inText = false;
  let unread = 0;
  for (const event of events) {
    if (event.kind === 'text') {
      if (inText && unread === 0) paragraph += event.text;
    } else if (UNREAD.has(event.name)) {
      unread += event.kind === 'open' ? 1 : -1;
    } else if (event.name === 'w:t') {
      inText = event.kind === 'open';
    } else if (event.kind === 'close' && event.name === 'w:p') {
      paragraphs.push(paragraph);
      paragraph = '';
    } else if (event.kind === 'open' && unread === 0) {
      paragraph += LETTERS[event.name] ?? '';
      const picture = event.name === 'a:blip' ? event.attributes.get('r:embed') : undefined;
      if (picture !== undefined) pictures.push(picture);
    }
  }
  return { paragraphs, pictures };
};
