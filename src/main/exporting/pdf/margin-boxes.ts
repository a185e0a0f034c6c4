/** Header, footer and page number as rules of the page itself, for printers: there the engine counts the pages, and nothing can be drawn afterwards. */
import { furnitureOf, type Line, type PageFurniture } from './furniture';
import type { PdfFacts } from './pdf-facts';

/** Stand for what only the engine knows; no text holds them. */
const COUNTED = { page: '\u{F0000}', pages: '\u{F0001}' } as const;
const COUNTERS = [
  [COUNTED.pages, 'counter(pages)'],
  [COUNTED.page, 'counter(page)'],
] as const;

/** As a CSS string that can end neither itself nor the style sheet. */
const quote = (text: string): string =>
  `"${text.replace(/["\\<\p{Cc}]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ''} `)}"`;

const contentOf = (text: string): string =>
  COUNTERS.reduce((content, [sign, counter]) => content.replaceAll(sign, `" ${counter} "`), quote(text));

const PLACES = ['left', 'centre', 'right'] as const;
const nameOf = (edge: Line['edge'], align: Line['align']): string =>
  `@${edge}-${align === 'centre' ? 'center' : align}`;

const FACES: Readonly<Record<Line['face'], string>> = {
  sans: '"Be Vietnam Pro",sans-serif;color:#595959',
  serif: '"Source Serif 4",serif;color:#000',
};

/** Every place gets a box, an empty one where nothing stands, so that the line under the header is whole. */
const boxesAt = (edge: Line['edge'], { lines, strokes }: PageFurniture): string => {
  const set = lines.filter((line) => line.edge === edge);
  const ruled = edge === 'top' && strokes.length > 0;
  const rule = ruled
    ? `padding-bottom:1.6mm;border-bottom:.4pt solid #595959;margin-bottom:7mm;vertical-align:bottom`
    : '';
  return PLACES.map((align) => {
    const line = set.find((each) => each.align === align);
    const type = line === undefined ? '' : `font:400 ${line.size}pt ${FACES[line.face]};`;
    return `${nameOf(edge, align)}{content:${contentOf(line?.text ?? '')};text-align:${align === 'centre' ? 'center' : align};${type}${rule}}`;
  }).join('');
};

const boxesOf = (furniture: PageFurniture): string => boxesAt('top', furniture) + boxesAt('bottom', furniture);

/** @param page that is only to be printed @returns the same page, with its furniture; engines before Chromium 131 leave it out. */
export const withMarginBoxes = (page: string, facts: PdfFacts): string => {
  const [first, others] = [true, false].map((isFirst) => boxesOf(furnitureOf(facts, { first: isFirst, ...COUNTED })));
  return page.replace('</head>', () => `<style>@page{${others}}@page :first{${first}}</style></head>`);
};
