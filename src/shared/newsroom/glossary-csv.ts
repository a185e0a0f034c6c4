/** The glossary as a table that office programs read and write: one entry a row, in whatever way their country separates cells. */
import Papa from 'papaparse';
import * as v from 'valibot';
import type { Language } from '../settings';
import { type GlossaryEntry, type GlossaryKind, glossaryEntrySchema } from './glossary';
import { COLUMNS, type Column, columnOf, HEADINGS, KIND_WORDS, kindOf, namesPeople } from './glossary-csv-words';
import { tidyEntry } from './tidy-entry';

/** An office program would take such a cell for a formula; the apostrophe that says it is none is taken off again on reading. */
const FORMULA = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'+[=+\-@\t\r]/u;
const guard = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

const joinSpellings = (wrong: readonly string[]): string =>
  wrong.map((spelling) => spelling.replace(/[\\|;]/gu, '\\$&')).join('|');

/** `|` between and `\|` within; people who fill in a table part them by semicolons and lines as well. */
const splitSpellings = (cell: string): readonly string[] =>
  (cell.match(/(?:\\.|[^|;\n\\]|\\$)+/gsu) ?? []).map((spelling) => spelling.replace(/\\([\\|;])/gu, '$1'));

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

const SIGNS = [';', '\t', ','] as const;

/** A title, an empty line and the like may stand above the headings. */
const LINES_ABOVE = 5;

const readHeadings = (row: readonly string[]): readonly (Column | undefined)[] | null => {
  const columns = row.map(columnOf);
  return columns.includes('name') ? columns : null;
};

const bareCells = (line: string, sign: string): readonly string[] =>
  line.split(sign).map((cell) => cell.replace(/"/gu, ''));

/** Known by the headings; a table without them by a sign that all of its lines have as often. Empty where it must be guessed. */
const delimiterOf = (text: string): string => {
  const lines = text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
  const above = lines.slice(0, LINES_ABOVE);
  const parts = (sign: string): boolean =>
    above.some((line) => line.includes(sign) && readHeadings(bareCells(line, sign)) !== null);
  const isEven = (sign: string): boolean => {
    const counts = new Set(lines.map((line) => line.split(sign).length));
    return counts.size === 1 && !counts.has(1);
  };
  return SIGNS.find(parts) ?? SIGNS.find(isEven) ?? '';
};

/** `sep=;`, which Excel puts above a table for itself. */
const SEPARATOR_LINE = /^sep=(?<sign>[^\r\n])(?:\r\n|\r|\n)/iu;

interface Table {
  readonly rows: readonly (readonly string[])[];
  /** The places of rows with a quotation mark that is never closed. */
  readonly torn: ReadonlySet<number | undefined>;
  /** How many lines stand above the first row. */
  readonly above: number;
}

const readTable = (text: string): Table => {
  const bare = text.startsWith(BOM) ? text.slice(1) : text;
  const said = SEPARATOR_LINE.exec(bare);
  const table = bare.slice(said?.[0].length ?? 0);
  const { data, errors } = Papa.parse<string[]>(table, {
    delimiter: said?.groups?.sign ?? delimiterOf(table),
    delimitersToGuess: [...SIGNS],
  });
  const torn = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  return { rows: data, torn, above: said === null ? 0 : 1 };
};

/** What each place in a row holds, and the place of the first row below the headings. Columns of other names are passed over. */
const findHeadings = ({ rows }: Table) => {
  const at = rows.slice(0, LINES_ABOVE).findIndex((row) => readHeadings(row) !== null);
  const columns = readHeadings(rows[at] ?? []) ?? COLUMNS;
  const kind: GlossaryKind = (rows[at] ?? []).some(namesPeople) ? 'person' : 'other';
  return { columns, kind, first: at + 1 };
};

type Headings = ReturnType<typeof findHeadings>;

/** What an office program leaves of letters that its table's encoding does not have: `Nguy?n V?n`. */
const LOST_LETTER = /\p{L}\?\p{L}|\uFFFD/u;

const readRow = (row: readonly string[], { columns, kind }: Headings): GlossaryEntry | null => {
  const cell = (column: Column): string => unguard(row[columns.indexOf(column)] ?? '');
  if (LOST_LETTER.test(cell('name'))) return null;
  const read = v.safeParse(
    glossaryEntrySchema,
    tidyEntry({
      name: cell('name'),
      kind: kindOf(cell('kind')) ?? kind,
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

/** @param text commas, semicolons or tabs between cells; with or without headings, which may stand in any order. */
export const readGlossaryCsv = (text: string): GlossaryRead => {
  const table = readTable(text);
  const headings = findHeadings(table);
  const entries: GlossaryEntry[] = [];
  const skipped: number[] = [];
  table.rows.forEach((row, i) => {
    if (i < headings.first || row.every((cell) => cell.trim() === '')) return;
    const entry = table.torn.has(i) ? null : readRow(row, headings);
    if (entry === null) skipped.push(table.above + i + 1);
    else entries.push(entry);
  });
  return { entries, skipped };
};
