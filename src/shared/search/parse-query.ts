/** Reads the text of the search box: whatever is typed is a query, and what is unfinished narrows nothing. */
import type { Status } from '../article/article';
import { wordsOf } from './cut-words';
import { type FilterName, readStatuses } from './filter-names';
import type { Query, QueryWord, TypedNarrowing } from './query';
import { cutQuery, type FilterPart, type WordsPart } from './query-parts';
import { type Days, readDays } from './read-days';
import type { TypedFilter } from './typed-filter';
import { foldName, formOf, hasMarks, lettersOf, termOf } from './word-form';

/** A pasted page is searched by its beginning. */
const MOST_WORDS = 24;

/** `7/3`, `07/03/2024`, `3-2024`: a day or month may be printed with a zero before it or without. */
const DATE_LIKE = /^\d{1,2}([/.-])\d{1,2}(?:\1\d{0,4})?$|^\d{1,2}[/.-]\d{4}$/u;

const otherSpelling = (digits: string): string | null => {
  if (/^0\d$/u.test(digits)) return digits.slice(1);
  return /^\d$/u.test(digits) ? `0${digits}` : null;
};

const readGroup = ({ text, isFinished }: WordsPart): readonly QueryWord[] => {
  const isDate = DATE_LIKE.test(text);
  const words = wordsOf(text);
  const wasLetter = /[\p{L}\p{N}\p{M}]$/u.test(text);
  return words
    .map((word, i): QueryWord => {
      const form = formOf(word);
      const term = termOf(form);
      const isPrefix = !isFinished && wasLetter && i === words.length - 1;
      return { term, form, letters: lettersOf(word), isPrefix, otherTerm: isDate ? otherSpelling(term) : null };
    })
    .filter(({ term }) => term !== '');
};

/** As many groups as there is room for; the one that is too long is cut. */
const withinRoom = (groups: readonly (readonly QueryWord[])[]): readonly (readonly QueryWord[])[] => {
  let room = MOST_WORDS;
  return groups
    .map((group) => {
      const kept = group.slice(0, room);
      room -= kept.length;
      return kept;
    })
    .filter((group) => group.length > 0);
};

interface Read {
  readonly filter: TypedFilter;
  readonly statuses: readonly Status[];
  readonly folded: string;
  readonly days: Days | null;
}

/** Filters whose value is a day, a month or a year. */
const DAYS: ReadonlySet<FilterName> = new Set(['from', 'to', 'on', 'deadline', 'embargo']);

const readFilter = ({ name, value, start, end }: FilterPart): Read => {
  const days = DAYS.has(name) ? readDays(value) : null;
  const statuses = name === 'status' ? readStatuses(value) : [];
  const folded = DAYS.has(name) || name === 'status' ? '' : foldName(value);
  const isUnderstood = days !== null || statuses.length > 0 || folded !== '';
  return { filter: { name, value, start, end, isUnderstood }, statuses, folded, days };
};

const namesOf = (reads: readonly Read[], name: FilterName): readonly string[] =>
  reads.filter(({ filter, folded }) => filter.name === name && folded !== '').map(({ folded }) => folded);

/** Of two days the last typed one counts. */
const daysOf = (reads: readonly Read[], ...names: readonly FilterName[]): Days | null =>
  reads.findLast(({ filter, days }) => days !== null && names.includes(filter.name))?.days ?? null;

const narrowingOf = (reads: readonly Read[]): TypedNarrowing => ({
  statuses: [...new Set(reads.flatMap(({ statuses }) => statuses))],
  bylines: namesOf(reads, 'byline'),
  places: namesOf(reads, 'place'),
  tags: namesOf(reads, 'tag'),
  sections: namesOf(reads, 'section'),
  assignees: namesOf(reads, 'assignee'),
  deadline: daysOf(reads, 'deadline'),
  embargo: daysOf(reads, 'embargo'),
  from: daysOf(reads, 'from', 'on')?.first ?? null,
  to: daysOf(reads, 'to', 'on')?.last ?? null,
});

/** Total: there is no text that is not a query. */
export const parseQuery = (text: string): Query => {
  const parts = cutQuery(text);
  const groups = withinRoom(parts.filter((part) => part.kind === 'words').map(readGroup));
  const reads = parts.filter((part) => part.kind === 'filter').map(readFilter);
  return {
    groups,
    prefersMarks: groups.some((group) => group.some(({ form }) => hasMarks(form))),
    narrowing: narrowingOf(reads),
    filters: reads.map(({ filter }) => filter),
  };
};
