/** The styles that an article is set in: a sub-editor restyles all captions, or all leads, by changing one. */
import type { Theme } from '#shared/exporting/theme';
import type { HouseLayout } from '#shared/layout/house-layout';
import { type Style, writeStyleSheet } from './style-sheet';

/** Fonts that every office PC has, and that have every Vietnamese letter. */
const FONTS: Readonly<Record<Theme['font'], string>> = { serif: 'Times New Roman', sans: 'Arial' };

/** In half points, as Decree 30 sets a text: 13 points. */
const TEXT_SIZE = 26;
const QUIET = '595959';

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (hex: string): string => `<w:color w:val="${hex}"/>`;
const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const KEEP = '<w:keepNext/><w:keepLines/>';

const spacing = (before: number, after: number, line = 288): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;

const edge = (side: string, width: number, hex: string, space = 0): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="${space}" w:color="${hex}"/>`;

const paragraph = (id: string, name: string, more: Omit<Style, 'id' | 'name' | 'kind'>): Style => ({
  id,
  name,
  kind: 'paragraph',
  basedOn: 'Normal',
  ...more,
});

const TOP: readonly Style[] = [
  paragraph('Title', 'Title', {
    aliases: 'Headline,Tít',
    next: 'Lead',
    paragraph: `${KEEP}${spacing(0, 160, 264)}<w:outlineLvl w:val="0"/>`,
    letters: `${BOLD}${size(40)}`,
  }),
  paragraph('Dateline', 'Dateline', {
    aliases: 'Dòng ngày',
    next: 'Title',
    paragraph: `<w:keepNext/>${spacing(0, 120)}`,
    letters: `${colour(QUIET)}${size(22)}`,
  }),
  paragraph('Lead', 'Lead', { aliases: 'Sa-pô', next: 'BodyText', paragraph: spacing(0, 200), letters: BOLD }),
];

const heading = (level: 2 | 3, before: number, letters: string): Style =>
  paragraph(`Heading${level}`, `heading ${level}`, {
    next: 'BodyText',
    paragraph: `${KEEP}${spacing(before, 100)}<w:outlineLvl w:val="${level - 1}"/>`,
    letters,
  });

const prose = (accent: string): readonly Style[] => [
  paragraph('BodyText', 'Body Text', { paragraph: spacing(0, 140) }),
  heading(2, 280, `${BOLD}${size(30)}`),
  heading(3, 220, BOLD),
  paragraph('Quote', 'Quote', {
    next: 'BodyText',
    paragraph: `<w:keepLines/><w:pBdr>${edge('left', 18, accent, 10)}</w:pBdr>${spacing(60, 100)}<w:ind w:left="567" w:right="567"/>`,
    letters: ITALIC,
  }),
  paragraph('QuoteAttribution', 'Quote Attribution', {
    next: 'BodyText',
    paragraph: `<w:pBdr>${edge('left', 18, accent, 10)}</w:pBdr>${spacing(0, 200)}<w:ind w:left="567" w:right="567"/>`,
    letters: `${colour(QUIET)}${size(24)}`,
  }),
  paragraph('ListBullet', 'List Bullet', { paragraph: spacing(0, 80) }),
  paragraph('ListNumber', 'List Number', { paragraph: spacing(0, 80) }),
  // A line of exactly nothing is none: it is one point high, and its border the rule.
  paragraph('Rule', 'Rule', {
    next: 'BodyText',
    paragraph: `<w:pBdr>${edge('bottom', 6, '8C8C8C')}</w:pBdr><w:spacing w:before="120" w:after="300" w:line="20" w:lineRule="exact"/>`,
  }),
  paragraph('Gap', 'Gap', { paragraph: '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>' }),
];

const PICTURES: readonly Style[] = [
  // Lines of a set height would cut the picture off.
  paragraph('Photo', 'Photo', {
    next: 'Caption',
    paragraph: `${KEEP}${spacing(160, 80, 240)}<w:jc w:val="center"/>`,
  }),
  paragraph('Caption', 'caption', {
    next: 'BodyText',
    paragraph: `<w:keepLines/>${spacing(0, 220, 252)}`,
    letters: `${colour('404040')}${size(22)}`,
  }),
  { id: 'Credit', name: 'Credit', kind: 'character', letters: `${ITALIC}${colour(QUIET)}` },
];

const TABLES: readonly Style[] = [
  paragraph('TableText', 'Table Text', { paragraph: spacing(40, 40, 252), letters: size(24) }),
  paragraph('TableHeading', 'Table Heading', { basedOn: 'TableText', paragraph: '<w:keepNext/>', letters: BOLD }),
  paragraph('BoxText', 'Box Text', { paragraph: spacing(0, 100, 264), letters: size(24) }),
  paragraph('BoxBullet', 'Box Bullet', { basedOn: 'BoxText' }),
  paragraph('BoxNumber', 'Box Number', { basedOn: 'BoxText' }),
  paragraph('BoxHeading', 'Box Heading', { basedOn: 'BoxText', next: 'BoxText', paragraph: KEEP, letters: BOLD }),
];

const cellMargins = (vertical: number, horizontal: number): string =>
  `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="${horizontal}" w:type="dxa"/><w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="${horizontal}" w:type="dxa"/></w:tblCellMar>`;

const SHEETS: readonly Style[] = [
  {
    id: 'TableNormal',
    name: 'Normal Table',
    kind: 'table',
    isDefault: true,
    table: `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0, 108)}</w:tblPr>`,
  },
  {
    id: 'ArticleTable',
    name: 'Article Table',
    kind: 'table',
    basedOn: 'TableNormal',
    table: `<w:tblPr><w:tblBorders>${edge('top', 8, '404040')}${edge('bottom', 8, '404040')}${edge('insideH', 4, 'BFBFBF')}</w:tblBorders>${cellMargins(20, 108)}</w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${edge('bottom', 8, '404040')}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  },
  {
    id: 'Box',
    name: 'Box',
    kind: 'table',
    basedOn: 'TableNormal',
    table: `<w:tblPr><w:tblBorders>${edge('top', 4, 'BFBFBF')}${edge('left', 4, 'BFBFBF')}${edge('bottom', 4, 'BFBFBF')}${edge('right', 4, 'BFBFBF')}</w:tblBorders>${cellMargins(140, 200)}</w:tblPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr>`,
  },
];

const around = (align: HouseLayout['byline']['align'], accent: string): readonly Style[] => [
  paragraph('Byline', 'Byline', {
    aliases: 'Bút danh',
    paragraph: `<w:keepLines/>${spacing(120, 0)}<w:jc w:val="${align === 'end' ? 'right' : 'left'}"/>`,
    letters: BOLD,
  }),
  paragraph('Footer', 'footer', {
    paragraph: `${spacing(0, 0, 240)}<w:jc w:val="center"/>`,
    letters: `${colour(QUIET)}${size(18)}`,
  }),
  { id: 'Hyperlink', name: 'Hyperlink', kind: 'character', letters: `${colour(accent)}<w:u w:val="single"/>` },
];

const NORMAL: Style = { id: 'Normal', name: 'Normal', kind: 'paragraph', isDefault: true, paragraph: spacing(0, 120) };

/** With its country, as proofing tools are chosen by; a language that we do not write in stays as it is. */
export const officeLanguage = (language: string): string =>
  ({ vi: 'vi-VN', en: 'en-US' })[language.toLowerCase()] ?? language;

export const articleStyles = (theme: Theme, layout: HouseLayout, language: string): string => {
  const accent = theme.accent.light.slice(1).toUpperCase();
  const styles = [
    NORMAL,
    ...TOP,
    ...prose(accent),
    ...PICTURES,
    ...TABLES,
    ...SHEETS,
    ...around(layout.byline.align, accent),
  ];
  return writeStyleSheet({ font: FONTS[theme.font], size: TEXT_SIZE, language: officeLanguage(language) }, styles);
};
