/** What the importer was not sure of, for the person to look at. */

/**
 * `no-headline`: none was recognised. `unsure-line`: it stayed in the body and may belong elsewhere. `unsure-caption`: it was taken for a
 * caption, and closes like a sentence or stands like a subhead. `text-after-end`: the body goes on
 * after its end mark. `clock-or-dateline`: the only date stands where pages show their clock. `date-without-time`: midnight was
 * assumed. `weekday-differs`: the named day is not that date's.
 */
export const WARNINGS = [
  'no-headline',
  'unsure-line',
  'unsure-caption',
  'text-after-end',
  'clock-or-dateline',
  'date-without-time',
  'weekday-differs',
] as const;

export interface Warning {
  readonly kind: (typeof WARNINGS)[number];
  /** The source's line, from 1. */
  readonly line: number;
  readonly text: string;
}
