/** Sets one line of furniture: which face has which of its letters, and how wide it becomes. */
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import type { Face } from './furniture-faces';

export interface Run {
  readonly text: string;
  readonly font: PDFFont;
}

interface Cut {
  readonly text: string;
  readonly face: Face;
}

/** What no face has is left out: the furniture only repeats what stands in the article. */
const cutByFace = (text: string, faces: readonly Face[]): readonly Cut[] => {
  const cuts: Cut[] = [];
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    const face = faces.find(({ font }) => font.hasGlyphForCodePoint(code));
    const last = cuts.at(-1);
    if (face === undefined) continue;
    if (last?.face === face) cuts[cuts.length - 1] = { face, text: last.text + letter };
    else cuts.push({ face, text: letter });
  }
  return cuts;
};

/** Embeds a face when the first letter is set in it, and only the letters that are. */
export const openCase = (document: PDFDocument) => {
  const embedded = new Map<Face, Promise<PDFFont>>();
  const embed = (face: Face): Promise<PDFFont> => {
    document.registerFontkit({ create: () => face.font });
    return document.embedFont(face.file, { subset: true, customName: face.name, features: { liga: false } });
  };
  const fontOf = (face: Face): Promise<PDFFont> => {
    const font = embedded.get(face) ?? embed(face);
    embedded.set(face, font);
    return font;
  };
  return async (text: string, faces: readonly Face[]): Promise<readonly Run[]> => {
    const runs: Run[] = [];
    for (const cut of cutByFace(text, faces)) runs.push({ text: cut.text, font: await fontOf(cut.face) });
    return runs;
  };
};

export type TypeCase = ReturnType<typeof openCase>;

export const widthOf = (runs: readonly Run[], size: number): number =>
  runs.reduce((width, { text, font }) => width + font.widthOfTextAtSize(text, size), 0);
