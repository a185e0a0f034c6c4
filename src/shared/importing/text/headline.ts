/** Chooses the headline among the lines above the running text, by length, ending, neighbours and words shared with what follows. */
import { describesScene, looksLikeSubhead } from './caption';
import type { Features } from './features';
import { findMain } from './opening';
import { foldedWords, keyOf, overlap } from './wording';

/** Below this a line is more likely a name or a menu entry. */
const WORST_HEADLINE = -1;

const lengthScore = (words: number): number => {
  if (words <= 2) return -1;
  if (words === 3) return 0;
  if (words <= 5) return 2;
  if (words <= 25) return 3;
  return words <= 32 ? 1 : -1;
};

const endingScore = { period: -3, clause: -2, question: 0, open: 0 } as const;

/** `Bếp Ăn Tình Thương Chợ Lách`: set in capitals word by word, a line is rather whose page this is. */
const SITE_NAME = -1.5;
const EVERY_WORD_CAPITAL = /^(?:\p{Lu}[\p{L}\p{M}]*\s){4,}\p{Lu}[\p{L}\p{M}]*$/u;
const isSiteName = (text: string): boolean => EVERY_WORD_CAPITAL.test(text) && /\p{Ll}/u.test(text);

const ownScore = (line: Features): number =>
  lengthScore(line.words) +
  endingScore[line.ending] +
  (line.bullet ? -2 : 0) +
  (line.datedLink ? -2 : 0) +
  (isSiteName(line.line.text) ? SITE_NAME : 0) +
  (line.byline === null ? 0 : -2) +
  (looksLikeSubhead(line.line.text) || line.words > 14 ? 0 : -1);

/** `, Theo Đời sống`: the rest of the line above, which a page has broken. */
const GOES_ON = /^[,.;:)\]|]/u;

/** A line that can be a headline at all; what is furniture, a date or a credited caption cannot. */
const isCandidate = (line: Features): boolean =>
  line.furniture === null &&
  line.date === null &&
  line.credited === null &&
  !line.counted &&
  !line.wordless &&
  !GOES_ON.test(line.line.text) &&
  line.byline !== 'labelled';

/** How often each line's wording occurs on the page: portals repeat the headline as the photo's caption. */
const countKeys = (lines: readonly Features[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { line, words } of lines) {
    if (words > 45) continue;
    const key = keyOf(line.text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** The nearest neighbour that is not a button or a counter. */
const neighbour = (lines: readonly Features[], from: number, step: 1 | -1): Features | undefined => {
  let i = from + step;
  while (lines[i]?.furniture === 'control') i += step;
  return lines[i];
};

/** Another line that may be the headline stands below the date: then the date stands above that one. */
const ABOVE_DATE = { alone: 3, disputed: 1 } as const;
const BELOW_DATE = 1.5;

/** @param last the last line above the text that may be a headline. */
const contextScore = (lines: readonly Features[], at: number, last: number): number => {
  const above = last > at + 1 ? ABOVE_DATE.disputed : ABOVE_DATE.alone;
  return (neighbour(lines, at, 1)?.date ? above : 0) + (neighbour(lines, at, -1)?.date ? BELOW_DATE : 0);
};

const RIVAL_WORDS = 4;

const isRival = (line: Features): boolean =>
  isCandidate(line) && line.words >= RIVAL_WORDS && line.byline === null && !describesScene(line.line.text);

/** So many lines without an end under a title and its date are a poem. */
const VERSES = 4;
/** Verses that close like sentences, and are as long. */
const STANZA_ENDS = 2;

const isVerse = (line: Features): boolean => isCandidate(line) && line.words >= RIVAL_WORDS;

const findVerse = (lines: readonly Features[]): number | null => {
  const title = lines.findIndex(isCandidate);
  const date = title === -1 ? -1 : lines.findIndex((line, i) => i > title && line.date !== null);
  const first = date === -1 ? -1 : lines.findIndex((line, i) => i > date && isVerse(line));
  return first !== -1 && lines.slice(first, first + VERSES).filter(isVerse).length === VERSES ? first : null;
};

/**
 * The first line of running text; a long line that the dateline follows at once is a headline all the same.
 * @returns the number of lines where there is no running text.
 */
export const findProse = (lines: readonly Features[]): number => {
  const first = findMain(lines);
  const verse = lines.filter((line) => line.prose).length <= STANZA_ENDS ? findVerse(lines) : null;
  if (verse !== null && verse < first) return verse;
  if (first === lines.length) return first;
  const isHeadline =
    lines[first]?.mark === null &&
    neighbour(lines, first, 1)?.date != null &&
    !lines.slice(0, first).some(isCandidate) &&
    lines.slice(first + 1).some((line) => line.prose);
  return isHeadline ? lines.findIndex((line, i) => i > first && line.prose) : first;
};

const keyAt = (lines: readonly Features[], at: number): string => keyOf(lines[at]?.line.text ?? '');

/** The page's title bar says the headline too: where a menu stands between them, the copy below it is the headline. */
const copyBelowMenu = (lines: readonly Features[], at: number, prose: number): number => {
  const copy = lines.slice(0, prose).findLastIndex((_, i) => i > at && keyAt(lines, i) === keyAt(lines, at));
  return copy !== -1 && lines.slice(at, copy).some(({ furniture }) => furniture === 'section') ? copy : at;
};

/** A menu shares small words with any text; a headline shares its nouns and names. */
const SHARED_WEIGHT = 3.5;
/** Of a few words chance shares as many. */
const TELLING_WORDS = 6;
const MOST_TELLING = 1.4;
const FIRST_LINES = 3;
const SEARCHED = 12;

const firstWords = (lines: readonly Features[], prose: number): string =>
  lines
    .slice(prose, prose + SEARCHED)
    .filter((line) => line.prose)
    .slice(0, FIRST_LINES)
    .map((line) => line.line.text.slice(0, 1_000))
    .join(' ');

const sharedScore = ({ line, words }: Features, vocabulary: ReadonlySet<string>): number => {
  if (words > 45) return 0;
  const telling = Math.min(MOST_TELLING, new Set(foldedWords(line.text)).size / TELLING_WORDS);
  return SHARED_WEIGHT * telling * overlap(line.text, vocabulary);
};

/** @returns null where no line above the running text looks like a headline. */
export const findHeadline = (lines: readonly Features[], prose: number): number | null => {
  const vocabulary = new Set(foldedWords(firstWords(lines, prose)));
  const counts = countKeys(lines);
  const rival = lines.slice(0, prose).findLastIndex(isRival);
  let best: { readonly at: number; readonly score: number } | null = null;
  for (const [at, line] of lines.slice(0, prose).entries()) {
    if (!isCandidate(line)) continue;
    const repeated = (counts.get(keyOf(line.line.text)) ?? 0) > 1 ? 1 : 0;
    const shared = sharedScore(line, vocabulary);
    const score = ownScore(line) + contextScore(lines, at, rival) + repeated + shared;
    const isBetter =
      best === null || score > best.score || (score === best.score && keyAt(lines, at) === keyAt(lines, best.at));
    if (score >= WORST_HEADLINE && isBetter) best = { at, score };
  }
  return best === null ? null : copyBelowMenu(lines, best.at, prose);
};
