/** Tells one of several from a caption: an item of a list, a result, a price, a row of a table, a verse. */
import type { Features } from './features';

/** So many lines without an end after one another are a list. */
const RUN = 4;
const IN_LIST = 2;
const ANNOUNCED = 3;
const FIGURES = 3;

const isItem = (line: Features | undefined): boolean =>
  line !== undefined &&
  !line.prose &&
  (line.ending === 'open' || line.bullet) &&
  line.furniture === null &&
  line.date === null &&
  line.credited === null &&
  line.byline !== 'labelled';

/** No more lines than a run needs are looked at, so that the work stays linear. */
const itemsFrom = (lines: readonly Features[], at: number, step: 1 | -1): number => {
  let count = 0;
  while (count < RUN && isItem(lines[at + step * (count + 1)])) count += 1;
  return count;
};

/** `Tiệm vàng: 87,6 - 88,9 triệu đồng`. */
const PRICED = /:\s?\d/u;
/** `Sông Trà 2-2 Hải Cảng`. */
const RESULT = /\s\d{1,2}\s?[-–:]\s?\d{1,2}(?:\s|$)/u;
const SHORT_RESULT = 9;
/** A row of a table says little else. */
const MOST_FIGURES = 0.3;

const holdsFigures = ({ line: { text }, words }: Features): boolean => {
  const figures = text.split(' ').filter((word) => /\d/u.test(word)).length;
  return (
    PRICED.test(text) ||
    (words <= SHORT_RESULT && RESULT.test(text)) ||
    (figures >= 2 && figures / words >= MOST_FIGURES)
  );
};

/** Under words set apart stands who said them. */
const QUOTED = /[”"»][.]?$/u;
const SPEAKER_WORDS = 5;
/** Said without signs, as in a box that sets a quote apart: somebody speaks of himself. */
const SPOKEN = /(?:^|\s)(?:tôi|chúng tôi|mình|tụi tui|tui|con|em|I|we|my|our)(?=[\s,.])/iu;
const SPOKEN_WORDS = 40;

/** What speaks against a caption; 0 where nothing does. */
export const listedness = (lines: readonly Features[], at: number): number => {
  const line = lines[at];
  if (!line) return 0;
  const run = 1 + itemsFrom(lines, at, 1) + itemsFrom(lines, at, -1);
  const before = lines[at - 1]?.line.text ?? '';
  const isSpoken = (lines[at - 1]?.words ?? 0) <= SPOKEN_WORDS && SPOKEN.test(before) && line.byline !== null;
  const isSpeaker = line.words <= SPEAKER_WORDS && (QUOTED.test(before.slice(-3)) || isSpoken);
  const isAnnounced = before.endsWith(':') || isSpeaker;
  return (run >= RUN ? IN_LIST : 0) + (isAnnounced ? ANNOUNCED : 0) + (holdsFigures(line) ? FIGURES : 0);
};
