/** A month's royalty sheet: what each approved article is paid by, as it was at its approval, and what the desk says of it. */
import * as v from 'valibot';
import { articleIdSchema, instantSchema } from '../article/identity';
import { NOTE_MAX } from '../article/trail';

/** `2026-11`. */
export const monthSchema = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u));
export type Month = string;

const LINES_MAX = 20_000;
const line = v.pipe(v.string(), v.maxLength(2_000));
const name = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const coefficientSchema = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000));
/** In whole đồng. */
export const rateSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1_000_000_000));

export const royaltyLineSchema = v.strictObject({
  id: articleIdSchema,
  headline: line,
  authors: v.pipe(v.array(name), v.maxLength(1_000), v.readonly()),
  section: name,
  genre: name,
  words: count,
  photos: count,
  approvedAt: instantSchema,
  approvedBy: name,
  /** Null: the genre's. */
  coefficient: v.nullable(coefficientSchema),
  /** For one unit of the coefficient; null: the month's. */
  rate: v.nullable(rateSchema),
  note: v.pipe(v.string(), v.maxLength(NOTE_MAX)),
});
export type RoyaltyLine = Readonly<v.InferOutput<typeof royaltyLineSchema>>;

export const ROYALTY_SCHEMA = 1;

export const royaltySheetSchema = v.strictObject({
  schema: v.literal(ROYALTY_SCHEMA),
  month: monthSchema,
  rate: rateSchema,
  /** By genre, as it is written; what is not named counts as 1. */
  coefficients: v.record(name, coefficientSchema),
  lines: v.pipe(v.array(royaltyLineSchema), v.maxLength(LINES_MAX), v.readonly()),
  /** Nothing of it changes any more; null while it may. */
  closedAt: v.nullable(instantSchema),
});
export type RoyaltySheet = Readonly<v.InferOutput<typeof royaltySheetSchema>>;

/** What a month begins with: as the month before it was reckoned. */
export const newSheet = (month: Month, before: Pick<RoyaltySheet, 'rate' | 'coefficients'> | null): RoyaltySheet => ({
  schema: ROYALTY_SCHEMA,
  month,
  rate: before?.rate ?? 0,
  coefficients: before?.coefficients ?? {},
  lines: [],
  closedAt: null,
});

export const monthOfDay = (day: string): Month => day.slice(0, 7);

/** @param steps may be negative */
export const monthAfter = (month: Month, steps = 1): Month => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + (number - 1) + steps;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
};
