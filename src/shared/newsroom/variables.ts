/** Variables in a snippet or a template, `{{date}}` or `{{ngày}}`: filled in where they stand, left standing where nobody knows what to put. */
import type { Content, Inline } from '../article/article';
import type { OffsetDateTime } from '../article/identity';
import { plain, sliceInline, textOf, tidy } from '../article/inline';
import { formatMoment } from '../layout/format-dateline';
import type { HouseLayout } from '../layout/house-layout';
import { fold } from '../vietnamese/fold';
import { mapTexts, type TextPath } from './map-texts';

export const VARIABLES = ['date', 'time', 'place', 'byline', 'person', 'headline', 'caret'] as const;
export type Variable = (typeof VARIABLES)[number];

/** Null or empty where it is not known: then the variable stays as it is. */
export type VariableValues = Readonly<Record<Exclude<Variable, 'caret'>, string | null>>;

/** As they may be written, without accents too. */
const NAMES: ReadonlyMap<string, Variable> = new Map<string, Variable>([
  ...VARIABLES.map((variable) => [variable, variable] as const),
  ['ngay', 'date'],
  ['gio', 'time'],
  ['noi', 'place'],
  ['but danh', 'byline'],
  ['nguoi', 'person'],
  ['tit', 'headline'],
  ['con tro', 'caret'],
]);

const WRITTEN = /\{\{([^{}\n]{1,40})\}\}/gu;

/** @returns null where nothing of that name is known */
export const readVariable = (written: string): Variable | null =>
  NAMES.get(fold(written).replace(/\s+/gu, ' ').trim()) ?? null;

const DAY = /\{(?:d|dd|M|MM|yyyy)\}(?:.*\{(?:d|dd|M|MM|yyyy)\})?/u;
const TIME = /\{(?:H|HH)\}(?:.*?\{mm\})?/u;

/** The part of the dateline's pattern that `part` finds, printed of a moment. */
const printPart = (at: OffsetDateTime, layout: HouseLayout, part: RegExp, otherwise: string): string => {
  const pattern = part.exec(layout.dateline.pattern)?.[0] ?? otherwise;
  return formatMoment(at, { ...layout, dateline: { ...layout.dateline, pattern } });
};

export interface Occasion {
  readonly at: OffsetDateTime;
  readonly layout: HouseLayout;
  readonly place: string | null;
  /** As printed. */
  readonly byline: string;
  /** Who writes. */
  readonly person: string;
  readonly headline: string;
}

/** Day and time as the layout's dateline prints them, without weekday, seconds and zone. */
export const variableValues = ({ at, layout, place, byline, person, headline }: Occasion): VariableValues => ({
  date: printPart(at, layout, DAY, '{dd}/{MM}/{yyyy}'),
  time: printPart(at, layout, TIME, '{HH}:{mm}'),
  place,
  byline,
  person,
  headline,
});

/** Where writing goes on: the text's path, and the UTF-16 units before it. */
export interface CaretPlace {
  readonly path: TextPath;
  readonly offset: number;
}

export interface FilledIn {
  readonly content: Content;
  /** The first `{{caret}}`; null where there is none. */
  readonly caret: CaretPlace | null;
  /** Variables that still stand in the text, as they are written: to be filled in by a person. */
  readonly unfilled: readonly string[];
}

interface Filling {
  readonly values: VariableValues;
  /** Called for each variable that is left standing. */
  readonly leave: (written: string) => void;
}

/** What stands in the place of a variable; null where it is left standing. */
const replacementOf = (variable: Variable | null, values: VariableValues): string | null => {
  if (variable === null) return null;
  if (variable === 'caret') return '';
  const value = values[variable];
  return value === null || value.trim() === '' ? null : value.normalize('NFC');
};

/** Told how much text stands before it. */
type OnCaret = (offset: number) => void;

const fillLine = (text: string, filling: Filling, onCaret: OnCaret): string =>
  textOf(fillInline(plain(text), filling, onCaret));

/** A value takes the marks that its variable begins with. */
const fillInline = (text: Inline, { values, leave }: Filling, onCaret: OnCaret): Inline => {
  const filled: Inline[] = [];
  let from = 0;
  let length = 0;
  const add = (piece: Inline): void => {
    filled.push(piece);
    length += textOf(piece).length;
  };
  for (const match of textOf(text).matchAll(WRITTEN)) {
    const variable = readVariable(match[1] ?? '');
    const value = replacementOf(variable, values);
    if (value === null) {
      leave(match[0]);
      continue;
    }
    add(sliceInline(text, from, match.index));
    if (variable === 'caret') onCaret(length);
    add(sliceInline(text, match.index, match.index + 1).map((run) => ({ ...run, text: value })));
    from = match.index + match[0].length;
  }
  add(sliceInline(text, from));
  return tidy(filled.flat());
};

/** Variables of another name, and those whose value is not known, stay as they are. */
export const fillIn = (content: Content, values: VariableValues): FilledIn => {
  const unfilled: string[] = [];
  let caret: CaretPlace | null = null;
  const filling: Filling = { values, leave: (written) => unfilled.push(written) };
  const caretIn =
    (path: TextPath): OnCaret =>
    (offset) => {
      caret ??= { path, offset };
    };
  const filled = mapTexts(content, {
    line: (text, path) => fillLine(text, filling, caretIn(path)),
    inline: (text, path) => fillInline(text, filling, caretIn(path)),
  });
  return { content: filled, caret, unfilled };
};
