/** The themes that come with Dateline, a newsroom's own beside them, and which one is meant by a name. */
import * as v from 'valibot';
import house from '../../../resources/themes/house.json';
import magazine from '../../../resources/themes/magazine.json';
import portalBlue from '../../../resources/themes/portal-blue.json';
import { type Theme, themeSchema } from './theme';
import { unreadable } from './theme-colours';

export const HOUSE: Theme = v.parse(themeSchema, house);

/** The house's own first. */
export const BUILT_IN_THEMES: readonly Theme[] = [
  HOUSE,
  v.parse(themeSchema, portalBlue),
  v.parse(themeSchema, magazine),
];

/** `not-a-theme`: `detail` says which field, e.g. `accent.dark`. `unreadable`: which colours. `same-id`: a theme before it has that id. */
export interface ThemeProblem {
  /** Which of the values, from 0. */
  readonly nth: number;
  readonly reason: 'not-a-theme' | 'unreadable' | 'same-id';
  readonly detail: string;
}

export interface ThemesRead {
  readonly themes: readonly Theme[];
  readonly problems: readonly ThemeProblem[];
}

type Verdict = { readonly theme: Theme } | Pick<ThemeProblem, 'reason' | 'detail'>;

const judge = (value: unknown, ids: ReadonlySet<string>): Verdict => {
  const parsed = v.safeParse(themeSchema, value);
  if (!parsed.success) return { reason: 'not-a-theme', detail: v.getDotPath(parsed.issues[0]) ?? '' };
  const theme = parsed.output;
  if (ids.has(theme.id)) return { reason: 'same-id', detail: theme.id };
  const [first] = unreadable(theme);
  return first === undefined ? { theme } : { reason: 'unreadable', detail: first };
};

/** A newsroom's own themes; one may have the id of a built-in theme and then stands in its place. */
export const readThemes = (values: readonly unknown[]): ThemesRead => {
  const themes: Theme[] = [];
  const problems: ThemeProblem[] = [];
  for (const [nth, value] of values.entries()) {
    const verdict = judge(value, new Set(themes.map(({ id }) => id)));
    if ('theme' in verdict) themes.push(verdict.theme);
    else problems.push({ nth, ...verdict });
  }
  return { themes, problems };
};

/** Those of the newsroom, then the built-in ones whose ids it has not taken. */
export const allThemes = (own: readonly Theme[]): readonly Theme[] => {
  const taken = new Set(own.map(({ id }) => id));
  return [...own, ...BUILT_IN_THEMES.filter(({ id }) => !taken.has(id))];
};

/** @param own the newsroom's; one that is there no more gives way to the house's. */
export const themeOf = (id: string, own: readonly Theme[]): Theme =>
  allThemes(own).find((theme) => theme.id === id) ?? HOUSE;
