/** Which articles the filters let through, those clicked and those typed: an article must fit both. */
import { type Instant, toInstant } from '#shared/article/identity';
import { dayOfInstant } from '#shared/calendar/day';
import { isLate } from '#shared/desk/late';
import type { SearchFilters } from '#shared/search/filters';
import type { TypedNarrowing } from '#shared/search/query';
import type { Days } from '#shared/search/read-days';
import { nameKeyOf } from '#shared/search/word-form';
import { dayOf, type Facts } from './facts';
import type { WordTable } from './word-table';

export type Fits = (facts: Facts) => boolean;

type NameFits = (folded: string) => boolean;

/** The names that fit, by number; null where any does. */
const namesThat = (names: WordTable, tests: readonly NameFits[]): ReadonlySet<number> | null =>
  tests.length === 0
    ? null
    : new Set(
        names.words.flatMap((name, number) => {
          const folded = nameKeyOf(name);
          return tests.some((fits) => fits(folded)) ? [number] : [];
        }),
      );

/** What was clicked is a whole name. */
const isName =
  (name: string): NameFits =>
  (folded) =>
    folded === nameKeyOf(name);

/** What was typed may be a part of one, its last word unfinished. */
const holdsWords =
  (typed: string): NameFits =>
  (folded) =>
    ` ${folded}`.includes(` ${typed}`);

const withDay =
  (from: string | null, to: string | null): Fits =>
  (facts) => {
    const day = dayOf(facts);
    return (from === null || day >= from) && (to === null || day <= to);
  };

const NAMED = ['bylines', 'places', 'tags', 'sections', 'assignees'] as const;
type Named = (typeof NAMED)[number];

const NUMBERS: Readonly<Record<Named, (facts: Facts) => readonly (number | null)[]>> = {
  bylines: ({ bylines }) => bylines,
  places: ({ place }) => [place],
  tags: ({ tags }) => tags,
  sections: ({ section }) => [section],
  assignees: ({ assignee }) => [assignee],
};

const withNames = (
  wanted: Readonly<Record<Named, readonly string[]>>,
  test: (name: string) => NameFits,
  names: WordTable,
): readonly Fits[] =>
  NAMED.flatMap((kind): readonly Fits[] => {
    const fitting = namesThat(names, wanted[kind].map(test));
    const numbersOf = NUMBERS[kind];
    return fitting === null
      ? []
      : [(facts) => numbersOf(facts).some((number) => number !== null && fitting.has(number))];
  });

const withRest = ({ statuses, from, to }: Pick<SearchFilters, 'statuses' | 'from' | 'to'>): readonly Fits[] => [
  ...(statuses.length === 0 ? [] : [({ status }: Facts) => statuses.includes(status)]),
  ...(from === null && to === null ? [] : [withDay(from, to)]),
];

const within = (moment: Instant | null, { first, last }: Days): boolean => {
  const day = moment === null ? '' : dayOfInstant(moment);
  return day >= first && day <= last;
};

const withMoments = ({ deadline, embargo }: TypedNarrowing): readonly Fits[] => [
  ...(deadline === null ? [] : [(facts: Facts) => within(facts.deadline, deadline)]),
  ...(embargo === null ? [] : [(facts: Facts) => within(facts.embargo, embargo)]),
];

/** The cheap questions first. @param now what is late, is late by it */
export const narrow = (
  clicked: SearchFilters,
  typed: TypedNarrowing,
  names: WordTable,
  now = toInstant(new Date()),
): Fits => {
  const tests: readonly Fits[] = [
    ...withRest(clicked),
    ...withRest(typed),
    ...(clicked.late ? [(facts: Facts) => isLate(facts, now)] : []),
    ...withMoments(typed),
    ...withNames(clicked, isName, names),
    ...withNames(typed, holdsWords, names),
  ];
  return (facts) => tests.every((fits) => fits(facts));
};
