/** Draws header, footer and page number into a printed page, marked so that a reader of the article's text passes over them. */
import {
  beginText,
  endMarkedContent,
  endText,
  lineTo,
  moveText,
  moveTo,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  setFillingGrayscaleColor,
  setFontAndSize,
  setLineWidth,
  setStrokingGrayscaleColor,
  showText,
  stroke,
} from '@cantoo/pdf-lib';
import type { Line, PageFurniture, Sides, Stroke } from './furniture';
import { SANS, SERIF } from './furniture-faces';
import { type Run, type TypeCase, widthOf } from './set-line';

/** Dark enough to be read, light enough to stand back behind the text. */
const INK = 0.35;

/** ISO 32000-1, 14.8.2.2: what is drawn for the sake of the page alone. */
const asArtifact = (edge: Line['edge'], drawing: readonly PDFOperator[]): readonly PDFOperator[] => {
  const [kind, side] = edge === 'top' ? ['Header', 'Top'] : ['Footer', 'Bottom'];
  const properties = `<< /Type /Pagination /Subtype /${kind} /Attached [ /${side} ] >>`;
  return [
    PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of('Artifact'), properties]),
    pushGraphicsState(),
    ...drawing,
    popGraphicsState(),
    endMarkedContent(),
  ];
};

const beginningOf = (align: Line['align'], width: number, pageWidth: number, { left, right }: Sides): number => {
  switch (align) {
    case 'left':
      return left;
    case 'centre':
      return left + (pageWidth - left - right - width) / 2;
    case 'right':
      return pageWidth - right - width;
  }
};

const setRun = (page: PDFPage, { text, font }: Run, size: number): readonly PDFOperator[] => {
  // Not its name: several faces of one family share that.
  const key = `Furniture${font.ref.objectNumber}`;
  page.node.setFontDictionary(PDFName.of(key), font.ref);
  return [setFontAndSize(key, size), showText(font.encodeText(text))];
};

const drawLine = async (page: PDFPage, line: Line, sides: Sides, set: TypeCase): Promise<readonly PDFOperator[]> => {
  const runs = await set(line.text, line.face === 'sans' ? SANS : SERIF);
  const x = beginningOf(line.align, widthOf(runs, line.size), page.getWidth(), sides);
  return asArtifact(line.edge, [
    setFillingGrayscaleColor(line.face === 'sans' ? INK : 0),
    beginText(),
    moveText(x, line.y),
    ...runs.flatMap((run) => setRun(page, run, line.size)),
    endText(),
  ]);
};

const drawStroke = (page: PDFPage, { y, width }: Stroke, { left, right }: Sides): readonly PDFOperator[] =>
  asArtifact('top', [
    setStrokingGrayscaleColor(INK),
    setLineWidth(width),
    moveTo(left, y),
    lineTo(page.getWidth() - right, y),
    stroke(),
  ]);

export const drawFurniture = async (
  page: PDFPage,
  furniture: PageFurniture,
  sides: Sides,
  set: TypeCase,
): Promise<void> => {
  const lines: PDFOperator[] = [];
  for (const line of furniture.lines) lines.push(...(await drawLine(page, line, sides, set)));
  page.pushOperators(...lines, ...furniture.strokes.flatMap((each) => drawStroke(page, each, sides)));
};
