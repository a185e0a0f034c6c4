/** Which articles the filters let through, those clicked and those typed: an article must fit both. */
import type { SearchFilters } from '#shared/search/filters';
import type { TypedNarrowing } from '#shared/search/query';
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

interface Names {
  readonly bylines: readonly NameFits[];
  readonly places: readonly NameFits[];
  readonly tags: readonly NameFits[];
}

const withNames = ({ bylines, places, tags }: Names, names: WordTable): readonly Fits[] => {
  const someIn = (tests: readonly NameFits[], numbersOf: (facts: Facts) => readonly (number | null)[]): Fits | null => {
    const fitting = namesThat(names, tests);
    return fitting && ((facts) => numbersOf(facts).some((number) => number !== null && fitting.has(number)));
  };
  return [
    someIn(bylines, (facts) => facts.bylines),
    someIn(places, ({ place }) => [place]),
    someIn(tags, (facts) => facts.tags),
  ].filter((fits) => fits !== null);
};

const withRest = ({ statuses, from, to }: Pick<SearchFilters, 'statuses' | 'from' | 'to'>): readonly Fits[] => [
  ...(statuses.length === 0 ? [] : [({ status }: Facts) => statuses.includes(status)]),
  ...(from === null && to === null ? [] : [withDay(from, to)]),
];

/** The cheap questions first. */
export const narrow = (clicked: SearchFilters, typed: TypedNarrowing, names: WordTable): Fits => {
  const tests: readonly Fits[] = [
    ...withRest(clicked),
    ...withRest(typed),
    ...withNames(
      { bylines: clicked.bylines.map(isName), places: clicked.places.map(isName), tags: clicked.tags.map(isName) },
      names,
    ),
    ...withNames(
      {
        bylines: typed.bylines.map(holdsWords),
        places: typed.places.map(holdsWords),
        tags: typed.tags.map(holdsWords),
      },
      names,
    ),
  ];
  return (facts) => tests.every((fits) => fits(facts));
};
