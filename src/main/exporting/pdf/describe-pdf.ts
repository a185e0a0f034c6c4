/** What a PDF says about itself: Info, XMP, language, what its colours mean, and an identity; its pages and tags stay as they are. */
import { createHash } from 'node:crypto';
import { type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { PdfFacts } from './pdf-facts';
import { srgbProfile } from './srgb-profile';
import { renderXmp } from './xmp';

const CREATOR = 'Dateline';
const PROFILE = srgbProfile();

const writeInfo = (document: PDFDocument, facts: PdfFacts): void => {
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.authors.join(', '));
  document.setSubject(facts.subject);
  // One text with commas: the library would join a list with spaces, and names have spaces of their own.
  document.setKeywords([facts.keywords.join(', ')]);
  document.setLanguage(facts.language);
  document.setCreator(CREATOR);
  document.setCreationDate(new Date(facts.created));
  document.setModificationDate(new Date(facts.modified));
};

/** Unpacked, as archives want it: to be found by a program that knows nothing of PDF. */
const writeXmp = ({ catalog, context }: PDFDocument, xmp: string): void => {
  const packet = context.stream(Buffer.from(xmp, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
};

/** ISO 32000-1, 14.11.5. */
const writeColours = ({ catalog, context }: PDFDocument): void => {
  const profile = context.register(context.flateStream(PROFILE, { N: 3, Alternate: 'DeviceRGB' }));
  const intent = context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: PDFHexString.fromText('sRGB IEC61966-2.1'),
    Info: PDFHexString.fromText('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  catalog.set(PDFName.of('OutputIntents'), context.obj([intent]));
};

const digest = (bytes: Uint8Array | string): PDFHexString =>
  PDFHexString.of(createHash('sha256').update(bytes).digest('hex').slice(0, 32));

/** ISO 32000-1, 14.4: the first part stays with the article, the second with this printing of it. */
const writeIdentity = ({ context }: PDFDocument, facts: PdfFacts, printed: Uint8Array): void => {
  context.trailerInfo.ID = context.obj([digest(`${facts.title}\n${facts.created}`), digest(printed)]);
};

export const describePdf = (document: PDFDocument, facts: PdfFacts, printed: Uint8Array): void => {
  writeInfo(document, facts);
  writeXmp(document, renderXmp(facts, { creator: CREATOR, producer: document.getProducer() ?? '' }));
  writeColours(document);
  writeIdentity(document, facts, printed);
};
