/** A royalty sheet as tables of words and numbers, for a spreadsheet and for paper: the articles, and what each author gets. */
import { dayOfInstant, writeDay } from '../calendar/day';
import type { Translate } from '../i18n/translate';
import type { Reckoned } from './reckon';
import type { RoyaltySheet } from './sheet';

export type TableCell = string | number;

export interface Table {
  /** Short, as on the tab of a workbook. */
  readonly name: string;
  readonly title: string;
  readonly head: readonly string[];
  /** In letters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The sums. */
  readonly foot: readonly TableCell[];
}

/** `11/2026`, as newsrooms write months. */
export const writeMonth = (month: string): string => month.split('-').reverse().join('/');

const articlesTable = ({ month }: RoyaltySheet, { lines, articles, amount }: Reckoned, t: Translate): Table => ({
  name: t('royalty.articles'),
  title: t('royalty.title', { month: writeMonth(month) }),
  head: [
    t('royalty.number'),
    t('royalty.approved'),
    t('royalty.headline'),
    t('royalty.authors'),
    t('royalty.section'),
    t('royalty.genre'),
    t('royalty.words'),
    t('royalty.photos'),
    t('royalty.coefficient'),
    t('royalty.rate'),
    t('royalty.amount'),
    t('royalty.note'),
  ],
  widths: [5, 12, 48, 24, 14, 14, 9, 7, 9, 12, 14, 30],
  rows: lines
    .filter(({ standing }) => standing === 'paid')
    .map((line, at) => [
      at + 1,
      writeDay(dayOfInstant(line.approvedAt)),
      line.headline,
      line.authors.join(', '),
      line.section,
      line.genre,
      line.words,
      line.photos,
      line.factor,
      line.unit,
      line.amount,
      line.note,
    ]),
  foot: ['', '', t('royalty.total-articles', { articles }), '', '', '', '', '', '', '', amount, ''],
});

const authorsTable = ({ month }: RoyaltySheet, { authors, amount }: Reckoned, t: Translate): Table => ({
  name: t('royalty.by-author'),
  title: t('royalty.title-authors', { month: writeMonth(month) }),
  head: [
    t('royalty.number'),
    t('royalty.author'),
    t('royalty.articles'),
    t('royalty.words'),
    t('royalty.photos'),
    t('royalty.amount'),
    t('royalty.signature'),
  ],
  widths: [5, 30, 10, 12, 10, 16, 24],
  rows: authors.map((total, at) => [
    at + 1,
    total.author === '' ? t('royalty.nobody') : total.author,
    total.articles,
    total.words,
    total.photos,
    total.amount,
    '',
  ]),
  foot: ['', t('royalty.total'), '', '', '', amount, ''],
});

export const royaltyTables = (sheet: RoyaltySheet, reckoned: Reckoned, t: Translate): readonly Table[] => [
  articlesTable(sheet, reckoned, t),
  authorsTable(sheet, reckoned, t),
];
