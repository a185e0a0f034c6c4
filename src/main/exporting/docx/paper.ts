/** The page of a document and its measures: A4 with the margins that Vietnamese offices know from Decree 30/2020/NĐ-CP. */

/** Twentieths of a point, as Word measures. */
export const PAPER = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1_134, right: 1_134, bottom: 1_134, left: 1_701, header: 567, footer: 567 },
} as const;

export const TEXT_WIDTH = PAPER.width - PAPER.margin.left - PAPER.margin.right;

/** A picture taller than this would drive its caption from the page. */
export const PICTURE_HEIGHT = 9_000;

/** Beside the text; the rest of the line still holds words enough to be read. */
export const BESIDE_WIDTH = Math.round(TEXT_WIDTH * 0.46);

/** Word's pixels are a 96th of an inch, its twips a 1440th. */
export const TWIPS_A_PIXEL = 15;
