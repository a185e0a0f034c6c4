/** What somebody looks for in an article, and what is found of it in one text. */

export interface FindQuery {
  readonly text: string;
  /** `Hội` is not `hội`. */
  readonly caseMatters: boolean;
  /** `bán` is not `bạn`, `đa` is not `da`, and `hoà` is not `hòa`. Regular expressions always take accents as they are. */
  readonly accentsMatter: boolean;
  /** Not within a longer word. */
  readonly wholeWord: boolean;
  /** The text is a regular expression. */
  readonly regex: boolean;
}

export const EMPTY_QUERY: FindQuery = {
  text: '',
  caseMatters: false,
  accentsMatter: false,
  wholeWord: false,
  regex: false,
};

/** Longest text that may be looked for, in UTF-16 units. */
export const QUERY_MAX = 1_000;

/** Offsets are UTF-16 units of the text that was looked through, as it stands. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** What the brackets of a regular expression caught, the first one's first; null for one that took no part. */
  readonly groups: readonly (string | null)[];
  /** The same for brackets with a name; null where the expression names none. */
  readonly named: Readonly<Record<string, string | null>> | null;
}

/** What is wrong with a regular expression. */
export const PATTERN_FLAWS = [
  'open-group',
  'closed-group',
  'open-class',
  'class-range',
  'nothing-to-repeat',
  'repeat-range',
  'lone-brace',
  'bad-escape',
  'bad-reference',
  'bad-name',
  'bad-property',
  'too-large',
  'other',
] as const;
export type PatternFlaw = (typeof PATTERN_FLAWS)[number];

/** @returns the matches in order, none overlapping another. */
export type FindIn = (text: string) => readonly Match[];

export type Compiled =
  | { readonly ok: true; readonly find: FindIn }
  | { readonly ok: false; readonly reason: PatternFlaw };
