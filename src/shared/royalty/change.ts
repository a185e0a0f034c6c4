/** What becomes of a royalty sheet: articles approved, lines and rates set by hand, the month closed. */
import * as v from 'valibot';
import type { Article } from '../article/article';
import { articleIdSchema, type Instant } from '../article/identity';
import { textOf } from '../article/inline';
import { assetsOf } from '../article/photos';
import { NOTE_MAX } from '../article/trail';
import { countContent } from '../article/words';
import { coefficientSchema, type RoyaltyLine, type RoyaltySheet, rateSchema } from './sheet';

export const royaltyChangeSchema = v.variant('is', [
  v.strictObject({
    is: v.literal('line'),
    id: articleIdSchema,
    coefficient: v.optional(v.nullable(coefficientSchema)),
    rate: v.optional(v.nullable(rateSchema)),
    note: v.optional(v.pipe(v.string(), v.maxLength(NOTE_MAX))),
  }),
  v.strictObject({ is: v.literal('rate'), rate: rateSchema }),
  v.strictObject({
    is: v.literal('genre'),
    genre: v.pipe(v.string(), v.maxLength(200)),
    coefficient: coefficientSchema,
  }),
  v.strictObject({ is: v.literal('close') }),
  v.strictObject({ is: v.literal('reopen') }),
]);
export type RoyaltyChange = v.InferOutput<typeof royaltyChangeSchema>;

/** The article's figures at its approval; what was said of it by hand stays. */
const lineOf = (article: Article, at: Instant, before: RoyaltyLine | undefined): RoyaltyLine => ({
  id: article.id,
  headline: textOf(article.headline).slice(0, 2_000),
  authors: article.byline.map(({ name }) => name.slice(0, 200)),
  section: article.section,
  genre: article.genre,
  words: countContent(article).words,
  photos: assetsOf(article).length,
  approvedAt: at,
  approvedBy: article.trail.findLast(({ act }) => act === 'approved' || act === 'exported')?.by ?? '',
  coefficient: before?.coefficient ?? null,
  rate: before?.rate ?? null,
  note: before?.note ?? '',
});

export const hasLine = ({ lines }: RoyaltySheet, id: RoyaltyLine['id']): boolean => lines.some((one) => one.id === id);

/** Approved again, an article keeps its one line, with what it counts by now. @param at when it was first approved */
export const withApproved = (sheet: RoyaltySheet, article: Article, at: Instant): RoyaltySheet => {
  const line = lineOf(
    article,
    at,
    sheet.lines.find(({ id }) => id === article.id),
  );
  const others = sheet.lines.filter(({ id }) => id !== article.id);
  const after = others.findIndex(({ approvedAt }) => approvedAt > at);
  const place = after === -1 ? others.length : after;
  return { ...sheet, lines: [...others.slice(0, place), line, ...others.slice(place)] };
};

const given = <T>(value: T | undefined, stored: T): T => (value === undefined ? stored : value);

/** @returns the same sheet where it is closed, for nothing but opening it again changes it then */
export const changeRoyalty = (sheet: RoyaltySheet, change: RoyaltyChange, now: Instant): RoyaltySheet => {
  if (sheet.closedAt !== null) return change.is === 'reopen' ? { ...sheet, closedAt: null } : sheet;
  switch (change.is) {
    case 'line':
      return {
        ...sheet,
        lines: sheet.lines.map((line) =>
          line.id === change.id
            ? {
                ...line,
                coefficient: given(change.coefficient, line.coefficient),
                rate: given(change.rate, line.rate),
                note: given(change.note, line.note),
              }
            : line,
        ),
      };
    case 'rate':
      return { ...sheet, rate: change.rate };
    case 'genre':
      return { ...sheet, coefficients: { ...sheet.coefficients, [change.genre]: change.coefficient } };
    case 'close':
      return { ...sheet, closedAt: now };
    case 'reopen':
      return sheet;
  }
};

/** Another library's sheet of the same month: lines that are not here come in, whatever is here stays. */
export const mergeRoyalty = (ours: RoyaltySheet, theirs: RoyaltySheet): RoyaltySheet => {
  const known = new Set(ours.lines.map(({ id }) => id));
  const fresh = theirs.lines.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return ours;
  const lines = [...ours.lines, ...fresh].sort((a, b) => (a.approvedAt < b.approvedAt ? -1 : 1));
  return { ...ours, coefficients: { ...theirs.coefficients, ...ours.coefficients }, lines };
};
