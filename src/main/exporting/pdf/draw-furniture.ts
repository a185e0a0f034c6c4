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
import { cutAtWord } from '#shared/exporting/html/cut-text';
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

const facesOf = ({ face }: Line): typeof SANS => (face === 'sans' ? SANS : SERIF);

/** So much of the text as there is room for, in points: a headline in capitals is half as wide again as one that is not. */
const setToFit = async (line: Line, room: number, set: TypeCase): Promise<readonly Run[]> => {
  let { text } = line;
  let runs = await set(text, facesOf(line));
  while (text.length > 1 && widthOf(runs, line.size) > room) {
    text = cutAtWord(text, text.length - 1);
    runs = await set(text, facesOf(line));
  }
  return runs;
};

interface Placed {
  readonly line: Line;
  readonly runs: readonly Run[];
  readonly x: number;
}

/** What stands at the right is short, and what is long stands at the left: that gives way. */
const PLACING = ['right', 'centre', 'left'] as const;
/** Between two texts beside one another, in points. */
const GAP = 14;

/** @param lines of one edge */
const placeLines = async (page: PDFPage, lines: readonly Line[], sides: Sides, set: TypeCase) => {
  const width = page.getWidth();
  const middle = sides.left + (width - sides.left - sides.right) / 2;
  const placed: Placed[] = [];
  let end = width - sides.right;
  for (const line of PLACING.flatMap((align) => lines.filter((each) => each.align === align))) {
    const runs = await setToFit(line, line.align === 'centre' ? 2 * (end - middle) : end - sides.left, set);
    const x = beginningOf(line.align, widthOf(runs, line.size), width, sides);
    placed.push({ line, runs, x });
    end = x - GAP;
  }
  return placed;
};

const drawLine = (page: PDFPage, { line, runs, x }: Placed): readonly PDFOperator[] =>
  asArtifact(line.edge, [
    setFillingGrayscaleColor(line.face === 'sans' ? INK : 0),
    beginText(),
    moveText(x, line.y),
    ...runs.flatMap((run) => setRun(page, run, line.size)),
    endText(),
  ]);

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
  const drawn: PDFOperator[] = [];
  for (const edge of ['top', 'bottom'] as const) {
    const lines = furniture.lines.filter((line) => line.edge === edge);
    for (const placed of await placeLines(page, lines, sides, set)) drawn.push(...drawLine(page, placed));
  }
  page.pushOperators(...drawn, ...furniture.strokes.flatMap((each) => drawStroke(page, each, sides)));
};
