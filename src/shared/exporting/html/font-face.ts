/** The house faces inside a page: which of them an article's letters need, and how the style sheet names them. */
import type { Article } from '../../article/article';
import { textOf } from '../../article/inline';
import { photosOf } from '../../article/photos';
import { blockTexts } from '../../article/words';
import type { Theme } from '../theme';

/** The letters a font file holds, as the families are divided by their makers. */
export type Alphabet = 'latin' | 'latin-ext' | 'vietnamese';

export interface FontFace {
  readonly family: 'Source Serif 4' | 'Be Vietnam Pro';
  readonly style: 'normal' | 'italic';
  readonly weight: 400 | 500 | 600;
  readonly alphabet: Alphabet;
  /** A `data:` address of a WOFF2 file. */
  readonly source: string;
}

export type FontName = Omit<FontFace, 'source'>;

/** As the files are cut. Vietnamese comes first: its letters lie inside the extended Latin range as well. */
const RANGES: Readonly<Record<Alphabet, string>> = {
  vietnamese:
    'U+102-103,U+110-111,U+128-129,U+168-169,U+1A0-1A1,U+1AF-1B0,U+300-301,U+303-304,U+308-309,U+323,U+329,U+1EA0-1EF9,U+20AB',
  'latin-ext':
    'U+100-101,U+104-10F,U+112-127,U+12A-130,U+132-151,U+154-167,U+16A-19F,U+1A2-1AE,U+1B1-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EFA-1EFF,U+2020,U+20A0-20AA,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  latin:
    'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-201F,U+2021-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
};

/** The same ranges as a character class: `U+102-103` is `\u{102}-\u{103}`. */
const lettersIn = (range: string): RegExp =>
  new RegExp(
    `[${range
      .replace(/U\+/gu, '')
      .replace(/[0-9A-F]+/gu, '\\u{$&}')
      .replaceAll(',', '')}]`,
    'u',
  );

const LETTERS: Readonly<Record<Alphabet, RegExp>> = {
  vietnamese: lettersIn(RANGES.vietnamese),
  'latin-ext': lettersIn(RANGES['latin-ext']),
  latin: lettersIn(RANGES.latin),
};

/** The alphabets a text is written in; Latin is always among them, for digits, stops and the page's own words. */
export const alphabetsOf = (text: string): ReadonlySet<Alphabet> => {
  const written = (['vietnamese', 'latin-ext'] as const).filter((alphabet) => LETTERS[alphabet].test(text));
  return new Set<Alphabet>(['latin', ...written]);
};

const inlinesOf = ({ headline, lead, photos, body }: Article) => [
  headline,
  lead,
  ...photos.map((photo) => photo.caption),
  ...body.flatMap(blockTexts),
];

const isSlanted = (article: Article): boolean => inlinesOf(article).some((inline) => inline.some((run) => run.italic));

const wordsOf = (article: Article): string =>
  [
    ...inlinesOf(article).map(textOf),
    ...photosOf(article).map((photo) => photo.credit),
    ...article.byline.flatMap(({ name, role }) => [name, role ?? '']),
    article.dateline?.place ?? '',
  ].join(' ');

/** What a page is set in: a theme's font, or serif throughout, captions and dates in its italic, as the decree's page is. */
export type Setting = Theme['font'] | 'decree';

interface Marks {
  /** Anywhere. */
  readonly italic: boolean;
  readonly inCaptions: { readonly bold: boolean; readonly italic: boolean };
}

const marksOf = (article: Article): Marks => {
  const captions = photosOf(article).flatMap(({ caption }) => caption);
  const inCaptions = { bold: captions.some(({ bold }) => bold), italic: captions.some(({ italic }) => italic) };
  return { italic: inCaptions.italic || isSlanted(article), inCaptions };
};

/** A mark that has no face of its own would be smeared or bent by the engine, and its letters drawn into a PDF instead of set. */
const isUsed = ({ family, style, weight }: FontName, setting: Setting, { italic, inCaptions }: Marks): boolean => {
  if (family === 'Source Serif 4')
    return setting === 'decree' || (setting === 'serif' && (italic || style === 'normal'));
  if (setting === 'sans') return italic || style === 'normal';
  // Beside a serif text only captions and dates are set in the sans, mostly upright and of one weight.
  return setting === 'serif' && (inCaptions.italic || style === 'normal') && (inCaptions.bold || weight === 400);
};

/**
 * @param printed what the layout and the theme add, e.g. the formatted dateline
 * @returns those of the faces in stock that the article needs
 */
export const chooseFaces = <Face extends FontName>(
  stock: readonly Face[],
  article: Article,
  printed: string,
  setting: Setting = 'serif',
): readonly Face[] => {
  const alphabets = alphabetsOf(`${wordsOf(article)} ${printed}`);
  const marks = marksOf(article);
  return stock.filter((face) => alphabets.has(face.alphabet) && isUsed(face, setting, marks));
};

/** A semibold face stands for every bolder weight, so that no engine smears a false bold. */
const weightOf = ({ weight }: FontFace): string => (weight === 600 ? '600 900' : String(weight));

const renderFontFace = (face: FontFace): string =>
  `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${weightOf(face)};font-display:block;src:url("${face.source}") format("woff2");unicode-range:${RANGES[face.alphabet]}}\n`;

export const renderFontFaces = (faces: readonly FontFace[]): string => faces.map(renderFontFace).join('');
