/** PDFs as an engine prints them, made by hand: tagged text of any order, pictures, furniture, and what else a test needs to place exactly. */
import { PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';

/** One marked piece: letters, or the picture. `mark` null: drawn for the sake of the page, as an engine marks that. */
export interface Drawn {
  readonly mark: number | null;
  readonly shows: string | 'picture';
  /** What its letters stand for, where not for themselves. */
  readonly instead?: string;
  /** Distance from the line before, in points. */
  readonly down?: number;
}

export type Tag = {
  readonly role: string;
  readonly kids: readonly (Tag | { readonly page: number; readonly mark: number })[];
};

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');

/** Codes are the letters' own numbers, as the table that goes with them says. */
const CMAP = `1 begincodespacerange <0000> <FFFF> endcodespacerange
1 beginbfchar <0041> <0041> endbfchar
3 beginbfrange <0020> <0040> <0020> <0042> <1FFF> <0042> <2000> <2FFF> <2000> endbfrange`;

const contentOf = (drawn: readonly Drawn[]): string =>
  drawn
    .map(({ mark, shows, instead, down = 0 }) => {
      const opening = mark === null ? '/Artifact <</Type /Pagination>> BDC' : `/P <</MCID ${mark} >>BDC`;
      const drawing =
        shows === 'picture' ? '/X1 Do' : `BT /F1 12 Tf 1 0 0 1 0 700 Tm 0 ${-down} Td <${hex(shows)}> Tj ET`;
      const spoken =
        instead === undefined ? drawing : `/Span<</ActualText <feff${hex(instead)}> >> BDC\n${drawing}\nEMC`;
      return `${opening}\n${spoken}\nEMC`;
    })
    .join('\n');

const fill = (page: PDFPage, drawn: readonly Drawn[]): void => {
  const { context } = page.doc;
  const unicode = context.register(context.flateStream(CMAP));
  const font = context.obj({ Type: 'Font', Subtype: 'Type0', ToUnicode: unicode });
  page.node.setFontDictionary(PDFName.of('F1'), context.register(font));
  const picture = context.stream('', { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1 });
  page.node.setXObject(PDFName.of('X1'), context.register(picture));
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(contentOf(drawn))));
};

const register = (document: PDFDocument, tag: Tag): PDFRef => {
  const { context } = document;
  const kids = tag.kids.map((kid) =>
    'role' in kid
      ? register(document, kid)
      : context.obj({ Type: 'MCR', Pg: document.getPage(kid.page).ref, MCID: kid.mark }),
  );
  return context.register(context.obj({ Type: 'StructElem', S: tag.role, K: kids }));
};

/** @param tags the whole tree, from its root's kids down */
export const printed = async (pages: readonly (readonly Drawn[])[], tags: readonly Tag[] = []): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const drawn of pages) fill(document.addPage([595.28, 841.89]), drawn);
  const root = { Type: 'StructTreeRoot', K: tags.map((tag) => register(document, tag)) };
  document.catalog.set(PDFName.of('StructTreeRoot'), document.context.register(document.context.obj(root)));
  return document.save({ useObjectStreams: false });
};

export const words = (role: string, ...marks: readonly (readonly [page: number, mark: number])[]): Tag => ({
  role,
  kids: marks.map(([page, mark]) => ({ page, mark })),
});
