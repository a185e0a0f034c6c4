/** Finds where the article ends and the page goes on: between two stretches of running text the signs of an end are weighed. */
import type { Features } from './features';
import { isCounter } from './furniture-patterns';
import { isInTeaser } from './teaser';

/** From here on what stands between two paragraphs ends the article. */
const BREAK = 4;
/** An article that resumes does so with this many lines of text among the next few; a list of others has a sentence here and there. */
const RESUMED = 4;
const RESUMED_WITHIN = 6;
/** Below a lead and its authors stands a text, with subheads and captions in it. */
const HEADED = 3;
const HEADED_WITHIN = 12;
/** Further than this nobody signs the text that stands here. */
const SIGNED_WITHIN = 400;

export const isRunningProse = (line: Features): boolean => line.prose && line.furniture === null;

/** Tags, entries without a date, subheads: they say little, and many of them little more. */
const MOST_UNKNOWN = 1.5;
const MOST_CONTROLS = 2;
const MOST_DATES = 4;

interface Signs {
  readonly controls: number;
  readonly dates: number;
  readonly unknown: number;
  /** Who signs. */
  readonly named: number;
  /** Other signs that count in full. */
  readonly strong: number;
  /** A list of other articles has been announced. */
  readonly listed: boolean;
}

const NO_SIGNS: Signs = { controls: 0, dates: 0, unknown: 0, named: 0, strong: 0, listed: false };

const bylineSign = { labelled: 3, names: 2, office: 1 } as const;

const strongSign = (line: Features): number => {
  switch (line.furniture) {
    case 'comments':
      return 6;
    case 'imprint':
      return 3;
    case 'related':
      return 2;
    case 'section':
      return 1;
    case 'control':
    case null:
      return 0;
  }
};

const namedSign = ({ byline, furniture }: Features): number =>
  byline === null || furniture !== null ? 0 : bylineSign[byline];

const add = (signs: Signs, line: Features): Signs => ({
  controls: signs.controls + (line.furniture === 'control' ? 1 : 0),
  dates: signs.dates + (line.date !== null || line.datedLink || isCounter(line.line.text) ? 2 : 0),
  unknown: signs.unknown + (line.furniture === null && line.ending === 'open' && line.byline === null ? 0.5 : 0),
  named: signs.named + namedSign(line),
  strong: signs.strong + strongSign(line),
  listed: signs.listed || line.furniture === 'related',
});

/** @param heads the names and dates stand below a lead, with the text to come: they head it and end nothing. */
const weigh = ({ controls, dates, unknown, named, strong }: Signs, heads: boolean): number =>
  strong +
  (heads ? 0 : named + Math.min(dates, MOST_DATES)) +
  Math.min(controls, MOST_CONTROLS) +
  Math.min(unknown, MOST_UNKNOWN);

/** For each line, how many lines of running text stand before it: so that stretches are counted without reading them again. */
const countProse = (lines: readonly Features[]): readonly number[] => {
  const counts = [0];
  for (const line of lines) counts.push((counts.at(-1) ?? 0) + (isRunningProse(line) ? 1 : 0));
  return counts;
};

/** A mark, a labelled author, or names right after the text. */
const signsText = (line: Features, before: Features | undefined): boolean => {
  if (line.mark !== null) return true;
  if (line.furniture !== null) return false;
  return line.byline === 'labelled' || (line.byline === 'names' && before !== undefined && isRunningProse(before));
};

/** The last line, within sight of each line, that closes or signs an article before readers have their say; from the end backwards. */
const nextSigned = (lines: readonly Features[]): readonly number[] => {
  const next: number[] = new Array(lines.length + 1).fill(Number.POSITIVE_INFINITY);
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    const signs = line !== undefined && signsText(line, lines[i - 1]);
    if (line?.furniture === 'comments' || line?.furniture === 'imprint') next[i] = Number.POSITIVE_INFINITY;
    else next[i] = signs ? i : (next[i + 1] ?? Number.POSITIVE_INFINITY);
  }
  return next;
};

/**
 * The line after the article's last running text. Linear: each line is weighed once.
 * @param from the first line that belongs to the article's text.
 */
export const findEnd = (lines: readonly Features[], from: number): number => {
  const prose = countProse(lines);
  const signed = nextSigned(lines);
  let signs = NO_SIGNS;
  let first = -1;
  let last = -1;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    if (!isRunningProse(line) || (i > from && isInTeaser(lines, i))) {
      signs = add(signs, line);
      continue;
    }
    const closed = last !== -1 && lines[last]?.mark !== null && i > last + 1 ? 3 : 0;
    const ahead = (prose[Math.min(lines.length, i + RESUMED_WITHIN)] ?? 0) - (prose[i] ?? 0);
    const resumes = ahead >= RESUMED ? 2 : 0;
    // In a list with summaries a sentence stands between two headlines.
    const next = lines[i + 1];
    const summary = signs.listed && (next === undefined || !isRunningProse(next)) ? 1.5 : 0;
    const signedLater = (signed[i] ?? 0) - i < SIGNED_WITHIN ? 2 : 0;
    const text = (prose[Math.min(lines.length, i + HEADED_WITHIN)] ?? 0) - (prose[i] ?? 0);
    const heads = last === first && text >= HEADED && !signs.listed && closed === 0;
    if (last !== -1 && weigh(signs, heads) + closed + summary - resumes - signedLater >= BREAK) return last + 1;
    if (first === -1) first = i;
    last = i;
    signs = NO_SIGNS;
  }
  return last === -1 ? from : last + 1;
};
