/** What a PDF would do: programs, started files, sent forms, and the addresses that its links lead to; read from every object of it. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** Keys and kinds of action by which a PDF does something of itself, or holds what is no page. */
const DEEDS = new Set(
  'JS JavaScript Launch AA GoToR GoToE SubmitForm ImportData Rendition Sound Movie RichMedia RichMediaExecute EmbeddedFile EmbeddedFiles XFA AcroForm'.split(
    ' ',
  ),
);

export interface PdfDeeds {
  readonly deeds: readonly string[];
  readonly addresses: readonly string[];
}

const nameOf = (object: PDFObject | undefined): string => (object instanceof PDFName ? object.decodeText() : '');
const textOf = (object: PDFObject | undefined): string | null =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;

const entriesOf = (object: PDFObject): readonly (readonly [string, PDFObject])[] => {
  if (object instanceof PDFStream) return entriesOf(object.dict);
  if (object instanceof PDFArray) return object.asArray().map((one) => ['', one] as const);
  return object instanceof PDFDict ? object.entries().map(([key, one]) => [key.decodeText(), one] as const) : [];
};

export const pdfDeeds = async (bytes: Uint8Array): Promise<PdfDeeds> => {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const deeds: string[] = [];
  const addresses: string[] = [];
  const look = (object: PDFObject): void => {
    for (const [key, value] of entriesOf(object)) {
      if (DEEDS.has(key)) deeds.push(key);
      if (key === 'S' && DEEDS.has(nameOf(value))) deeds.push(nameOf(value));
      const address = key === 'URI' ? textOf(value) : null;
      if (address !== null) addresses.push(address);
      look(value);
    }
  };
  for (const [, object] of context.enumerateIndirectObjects()) look(object);
  return { deeds, addresses };
};
