/** What stands around the text of each page: header, footer and page number, in the article's language, laid out for its paper. */
import { cutAtWord } from '#shared/exporting/html/cut-text';
import type { PdfFacts } from './pdf-facts';

/** All lengths are in points, from the lower left corner of the page. */
export interface Line {
  readonly text: string;
  readonly face: 'sans' | 'serif';
  readonly size: number;
  readonly align: 'left' | 'centre' | 'right';
  readonly y: number;
  readonly edge: 'top' | 'bottom';
}

/** A hairline across the type area. */
export interface Stroke {
  readonly y: number;
  readonly width: number;
}

export interface PageFurniture {
  readonly lines: readonly Line[];
  readonly strokes: readonly Stroke[];
}

/** Of the type area, which the page's own style sheet leaves free between them. */
export interface Sides {
  readonly left: number;
  readonly right: number;
}

const MM = 72 / 25.4;
const A4_HEIGHT = 297 * MM;
const fromTop = (mm: number): number => A4_HEIGHT - mm * MM;

/** As the style sheets of the two papers set them. */
export const SIDES: Readonly<Record<PdfFacts['paper'], Sides>> = {
  newspaper: { left: 22 * MM, right: 22 * MM },
  'decree-30': { left: 30 * MM, right: 20 * MM },
};

const HEADLINE_MAX = 80;
const SMALL = 8.5;

/** Written out, because an engine that counts for itself has signs in their place. */
export interface PageNumber {
  readonly first: boolean;
  readonly page: string;
  readonly pages: string;
}

const numberLine = ({ page, pages }: PageNumber, words: PdfFacts['words']): string =>
  words === 'vi' ? `Trang ${page}/${pages}` : `Page ${page} of ${pages}`;

const written = (...lines: readonly Line[]): readonly Line[] => lines.filter(({ text }) => text !== '');

type Words = Pick<Line, 'text' | 'align'>;

const spread = (left: string, centre: string, right: string): readonly Words[] => [
  { text: left, align: 'left' },
  { text: centre, align: 'centre' },
  { text: right, align: 'right' },
];

/** Set so that the line is in balance, whatever there is of it: three at both ends and in the middle, two at the ends, one alone in the middle. */
const masthead = ({ publisher, section, day }: PdfFacts): readonly Words[] => {
  const [left = '', middle = '', right = ''] = [publisher, section, day].filter((text) => text !== '');
  if (right !== '') return spread(left, middle, right);
  return middle === '' ? spread('', left, '') : spread(left, '', middle);
};

/** The first page has the masthead, as a paper's does; the others say which article they belong to. */
const newspaper = (facts: PdfFacts, number: PageNumber): PageFurniture => {
  const { first } = number;
  const words = first ? masthead(facts) : spread(cutAtWord(facts.title, HEADLINE_MAX), '', facts.day);
  const header = { face: 'sans', size: first ? 9.5 : SMALL, y: fromTop(15), edge: 'top' } as const;
  const footer = { face: 'sans', size: SMALL, y: 11 * MM, edge: 'bottom' } as const;
  const above = written(...words.map((each): Line => ({ ...header, ...each })));
  const strokes = first
    ? [
        { y: fromTop(17.4), width: 1.6 },
        { y: fromTop(18.3), width: 0.4 },
      ]
    : [{ y: fromTop(17), width: 0.4 }];
  return {
    lines: [
      ...above,
      ...written(
        { ...footer, text: first ? '' : facts.publisher, align: 'left' },
        { ...footer, text: numberLine(number, facts.words), align: 'right' },
      ),
    ],
    strokes: above.length === 0 ? [] : strokes,
  };
};

/** Appendix I of Decree 30/2020: arabic, upright, as large as the text, centred in the top margin, not on the first page. */
const decree = ({ first, page }: PageNumber): PageFurniture => ({
  lines: first ? [] : [{ text: page, face: 'serif', size: 13, align: 'centre', y: fromTop(14), edge: 'top' }],
  strokes: [],
});

export const furnitureOf = (facts: PdfFacts, number: PageNumber): PageFurniture =>
  facts.paper === 'newspaper' ? newspaper(facts, number) : decree(number);
