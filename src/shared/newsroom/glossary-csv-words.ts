/** The words that a table of names has above its columns and in its column of kinds: ours, and those that newsrooms write in their own lists. */
import type { Language } from '../settings';
import { fold } from '../vietnamese/fold';
import { GLOSSARY_KINDS, type GlossaryKind } from './glossary';

export const COLUMNS = ['name', 'kind', 'means', 'wrong'] as const;
export type Column = (typeof COLUMNS)[number];

export const HEADINGS: Readonly<Record<Language, Readonly<Record<Column, string>>>> = {
  vi: { name: 'tên', kind: 'loại', means: 'nghĩa', wrong: 'viết sai' },
  en: { name: 'name', kind: 'kind', means: 'means', wrong: 'wrong' },
};

export const KIND_WORDS: Readonly<Record<Language, Readonly<Record<GlossaryKind, string>>>> = {
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

/** Folded, as others head their columns. */
const OTHER_HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  name: ['ho ten', 'ho va ten', 'ten goi', 'viet dung', 'ten dung', 'full name', 'right'],
  kind: ['phan loai', 'nhom', 'type'],
  means: [
    'chuc vu',
    'chuc danh',
    'y nghia',
    'giai thich',
    'day du',
    'viet day du',
    'ten day du',
    'office',
    'position',
    'meaning',
  ],
  wrong: ['sai', 'cach viet sai', 'hay viet sai', 'wrong spelling', 'wrong spellings'],
};

const OTHER_KIND_WORDS: Readonly<Record<GlossaryKind, readonly string[]>> = {
  person: ['nhan vat', 'ten nguoi', 'ca nhan', 'lanh dao', 'people'],
  title: ['chuc vu', 'office'],
  agency: ['to chuc', 'don vi', 'co quan, don vi', 'organisation', 'organization'],
  place: ['noi', 'dia diem', 'dia phuong', 'ten dat'],
  abbreviation: ['chu viet tat', 'tu viet tat'],
  other: [],
};

const asKey = (text: string): string => fold(text).trim().replace(/\s+/gu, ' ');

/** Every way of saying each of them. */
const byWord = <T extends string>(
  ours: Readonly<Record<Language, Readonly<Record<T, string>>>>,
  others: Readonly<Record<T, readonly string[]>>,
  names: readonly T[],
): ReadonlyMap<string, T> =>
  new Map(
    names.flatMap((name) =>
      [ours.vi[name], ours.en[name], ...others[name]].map((word) => [asKey(word), name] as const),
    ),
  );

const COLUMN_OF = byWord(HEADINGS, OTHER_HEADINGS, COLUMNS);
const KIND_OF = byWord(KIND_WORDS, OTHER_KIND_WORDS, GLOSSARY_KINDS);

export const columnOf = (heading: string): Column | undefined => COLUMN_OF.get(asKey(heading));

export const kindOf = (cell: string): GlossaryKind | undefined => KIND_OF.get(asKey(cell));

const OF_PEOPLE: ReadonlySet<string> = new Set(['ho ten', 'ho va ten', 'full name', 'chuc vu']);

/** Whether a column of this heading stands in a list of people: what has no kind in it is a person. */
export const namesPeople = (heading: string): boolean => OF_PEOPLE.has(asKey(heading));
