/** Finds the stretch of lines that is the article's text: sentences weigh for it, menus, dates and lists of other articles against it. */
import type { Features } from './features';

/** What a line that is no running text takes from a stretch that goes on over it, in words. */
const costOf = (line: Features): number => {
  switch (line.furniture) {
    case 'comments':
    case 'related':
    case 'imprint':
      return 20;
    case 'section':
      return 5;
    case 'control':
      return 2;
    case null:
      if (line.credited !== null || line.counted || line.bullet) return 0;
      return line.date === null ? 4 : 2;
  }
};

/** A long paragraph counts no more than this: a comment or a rule of a page may be long too. */
const MOST_WORDS = 60;

const gainOf = (line: Features): number =>
  line.prose && line.furniture === null ? Math.min(line.words, MOST_WORDS) : -costOf(line);

interface Stretch {
  readonly start: number;
  readonly weight: number;
}

/** The best stretches, each beginning where the one before was worth nothing any more. */
const stretchesOf = (lines: readonly Features[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let start = 0;
  let weight = 0;
  let best = 0;
  lines.forEach((line, i) => {
    if (weight <= 0) {
      if (best > 0) stretches.push({ start, weight: best });
      start = i;
      weight = 0;
      best = 0;
    }
    weight += gainOf(line);
    best = Math.max(best, weight);
  });
  return best > 0 ? [...stretches, { start, weight: best }] : stretches;
};

/** An earlier stretch that weighs this share of the heaviest is the article: what follows it are its readers or other articles. */
const SHARE = 0.4;

/** @returns where the article's running text begins; the number of lines where there is none. */
export const findMain = (lines: readonly Features[]): number => {
  const stretches = stretchesOf(lines);
  const heaviest = stretches.reduce((most, { weight }) => Math.max(most, weight), 0);
  return stretches.find(({ weight }) => weight >= SHARE * heaviest)?.start ?? lines.length;
};
