/** The glossary as a table that office programs read and write: one entry a row, in whatever way their country separates cells. */
import Papa from 'papaparse';
import * as v from 'valibot';
import type { Language } from '../settings';
import { fold } from '../vietnamese/fold';
import { GLOSSARY_KINDS, type GlossaryEntry, type GlossaryKind, glossaryEntrySchema } from './glossary';
import { tidyEntry } from './tidy-entry';

const COLUMNS = ['name', 'kind', 'means', 'wrong'] as const;
type Column = (typeof COLUMNS)[number];

const HEADINGS: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  vi: { name: 'tên', kind: 'loại', means: 'nghĩa', wrong: 'viết sai' },
  en: { name: 'name', kind: 'kind', means: 'means', wrong: 'wrong' },
};

const KIND_WORDS: Readonly<Record<Language, Readonly<Record<GlossaryKind, string>>>> = {
  vi: {
    person: 'người',
    title: 'chức danh',
    agency: 'cơ quan',
    place: 'địa danh',
    abbreviation: 'viết tắt',
    other: 'khác',
  },
  en: {
    person: 'person',
    title: 'title',
    agency: 'agency',
    place: 'place',
    abbreviation: 'abbreviation',
    other: 'other',
  },
};

const asKey = (text: string): string => fold(text).trim().replace(/\s+/gu, ' ');

const byWords = <T extends string>(
  words: Readonly<Record<Language, Readonly<Record<T, string>>>>,
  names: readonly T[],
): ReadonlyMap<string, T> =>
  new Map(Object.values(words).flatMap((said) => names.map((name) => [asKey(said[name]), name] as const)));

const COLUMN_OF = byWords(HEADINGS, COLUMNS);
const KIND_OF = byWords(KIND_WORDS, GLOSSARY_KINDS);

/** An office program would take such a cell for a formula; the apostrophe that says it is none is taken off again on reading. */
const FORMULA = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'+[=+\-@\t\r]/u;
const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

const joinSpellings = (wrong: readonly string[]): string =>
  wrong.map((spelling) => spelling.replace(/[\\|]/gu, '\\$&')).join('|');

/** `|` between, `\|` within. */
const splitSpellings = (cell: string): readonly string[] =>
  (cell.match(/(?:\\.|[^|\\]|\\$)+/gsu) ?? []).map((spelling) => spelling.replace(/\\([\\|])/gu, '$1'));

const BOM = '\uFEFF';

/** UTF-8 with its mark, so that office programs do not take it for an older encoding. */
export const writeGlossaryCsv = (glossary: readonly GlossaryEntry[], language: Language): string => {
  const rows = glossary.map(({ name, kind, means, wrong }) => [
    name,
    KIND_WORDS[language][kind],
    means,
    joinSpellings(wrong),
  ]);
  const headings = COLUMNS.map((column) => HEADINGS[language][column]);
  return `${BOM}${Papa.unparse([headings, ...rows.map((row) => row.map(guard))], { newline: '\r\n' })}\r\n`;
};

/** Known by its headings, where the first row has some; otherwise guessed. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.split(/[\r\n]/u, 1);
  const cellsOf = (delimiter: string): readonly string[] => first.split(delimiter).map((c) => c.replace(/"/gu, ''));
  const fits = (delimiter: string): boolean => {
    const cells = cellsOf(delimiter);
    return cells.length > 1 && cells.every((cell) => COLUMN_OF.has(asKey(cell)));
  };
  return [',', ';', '\t'].find(fits) ?? '';
};

/** What each place in a row holds. Headings are optional, and may stand in any order. */
const readHeadings = (row: readonly string[]): readonly (Column | undefined)[] | null => {
  const columns = row.map((cell) => COLUMN_OF.get(asKey(cell)));
  const isHeading = columns.includes('name') && row.every((cell, i) => cell.trim() === '' || columns[i] !== undefined);
  return isHeading ? columns : null;
};

const readRow = (row: readonly string[], columns: readonly (Column | undefined)[]): GlossaryEntry | null => {
  const cell = (column: Column): string => unguard(row[columns.indexOf(column)] ?? '');
  const read = v.safeParse(
    glossaryEntrySchema,
    tidyEntry({
      name: cell('name'),
      kind: KIND_OF.get(asKey(cell('kind'))) ?? 'other',
      means: cell('means'),
      wrong: splitSpellings(cell('wrong')),
    }),
  );
  return read.success ? read.output : null;
};

export interface GlossaryRead {
  readonly entries: readonly GlossaryEntry[];
  /** The numbers, from 1, of rows that say something and cannot be read. */
  readonly skipped: readonly number[];
}

/** @param text commas, semicolons or tabs between cells; with or without headings. */
export const readGlossaryCsv = (text: string): GlossaryRead => {
  const bare = text.startsWith(BOM) ? text.slice(1) : text;
  const { data, errors } = Papa.parse<string[]>(bare, {
    delimiter: delimiterOf(bare),
    delimitersToGuess: [',', ';', '\t'],
  });
  const torn = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  const headings = readHeadings(data[0] ?? []);
  const entries: GlossaryEntry[] = [];
  const skipped: number[] = [];
  data.forEach((row, i) => {
    if ((i === 0 && headings !== null) || row.every((cell) => cell.trim() === '')) return;
    const entry = torn.has(i) ? null : readRow(row, headings ?? COLUMNS);
    if (entry === null) skipped.push(i + 1);
    else entries.push(entry);
  });
  return { entries, skipped };
};
