/** Finds words in the guide, with their accents or without, and shows each place in the words around it. */
import { keyed, keyOfWanted } from '../finding/spelling-key';
import { wordsOf } from '../search/cut-words';
import type { Piece } from '../search/hit';
import type { GuidePage, Section } from './guide-page';

export interface GuideHit {
  readonly page: string;
  readonly pageTitle: string;
  /** Null: the page's beginning. */
  readonly heading: string | null;
  readonly title: string;
  readonly snippet: readonly Piece[];
}

const MOST = 40;
/** In letters, on each side of the first word found. */
const BEFORE = 40;
const AFTER = 110;

const ANY_ACCENTS = { caseMatters: false, accentsMatter: false, anySpace: true } as const;
const SAME_ACCENTS = { ...ANY_ACCENTS, accentsMatter: true } as const;

interface Span {
  readonly start: number;
  readonly end: number;
}

const isWordPart = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/** Where words of a key begin with what was typed, as offsets in that key. */
const startsIn = (key: string, wanted: string): readonly number[] => {
  const starts: number[] = [];
  for (let at = key.indexOf(wanted); at !== -1; at = key.indexOf(wanted, at + 1)) {
    if (at === 0 || !isWordPart(key, at - 1)) starts.push(at);
  }
  return starts;
};

/** Each letter's place in the key, without the hyphens that stand within a word. */
const placesWithoutHyphens = (key: string): readonly number[] =>
  Array.from({ length: key.length }, (_, at) => at).filter(
    (at) => key.charAt(at) !== '-' || !isWordPart(key, at - 1) || !isWordPart(key, at + 1),
  );

/** Where words of the text begin with what was typed; one with a hyphen also as it is said, so that `sapo` finds `sa-pô`. */
const spansOf = (text: string, wanted: string): readonly Span[] => {
  const { key, back } = keyed(text, ANY_ACCENTS);
  const found = new Map(startsIn(key, wanted).map((at) => [at, at + wanted.length]));
  if (key.includes('-')) {
    const places = placesWithoutHyphens(key);
    const joined = places.map((place) => key.charAt(place)).join('');
    for (const at of startsIn(joined, wanted)) {
      const [from, last] = [places[at], places[at + wanted.length - 1]];
      if (from !== undefined && last !== undefined && !found.has(from)) found.set(from, last + 1);
    }
  }
  return [...found]
    .map(([from, to]) => ({ start: back(from), end: back(to) }))
    .filter((span): span is Span => span.start !== null && span.end !== null);
};

const has = (text: string, wanted: string): boolean => spansOf(text, wanted).length > 0;

/** Not within a word, where there is a space near enough. */
const cutStart = (text: string, at: number): number => {
  if (at <= 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 || space - at > 20 ? at : space + 1;
};

const piecesOf = (text: string, spans: readonly Span[], from: number, to: number): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ isHit: false, text: text.slice(at, start) });
    pieces.push({ isHit: true, text: text.slice(start, end) });
    at = end;
  }
  if (at < to) pieces.push({ isHit: false, text: text.slice(at, to) });
  return pieces;
};

/** The words around the first one found, or the section's beginning where only its title has them. */
const snippetOf = (text: string, words: readonly string[]): readonly Piece[] => {
  const spans = words.flatMap((word) => spansOf(text, word)).sort((a, b) => a.start - b.start);
  const first = spans[0]?.start ?? 0;
  const from = cutStart(text, first - BEFORE);
  const to = Math.min(text.length, first + AFTER);
  const pieces = piecesOf(text, spans, from, to);
  return [
    ...(from > 0 ? [{ isHit: false, text: '… ' }] : []),
    ...pieces,
    ...(to < text.length ? [{ isHit: false, text: ' …' }] : []),
  ];
};

interface Wanted {
  readonly words: readonly string[];
  /** As typed, accents and all. */
  readonly typed: string;
}

/** Higher is nearer; 0 where a word is nowhere. */
const nearness = (page: GuidePage, section: Section, { words, typed }: Wanted): number => {
  let sum = 0;
  for (const word of words) {
    if (has(section.title, word)) sum += section.heading === null ? 9 : 6;
    else if (has(section.text, word)) sum += 2;
    else if (has(page.title, word)) sum += 1;
    else return 0;
  }
  // What the whole page is named by is no news of each of its sections.
  if (words.every((word) => !has(section.title, word) && !has(section.text, word))) return 0;
  const spelt = keyed(`${section.title} ${section.text}`, SAME_ACCENTS).key;
  const isNamed = keyed(section.title, ANY_ACCENTS).key.startsWith(words.join(' '));
  return sum + (spelt.includes(typed) ? 4 : 0) + (isNamed ? 8 : 0);
};

/** Nearest first; those equally near in the order of the pages. */
export const searchGuide = (pages: readonly GuidePage[], query: string): readonly GuideHit[] => {
  const words = wordsOf(query).map((word) => keyOfWanted(word, ANY_ACCENTS));
  if (words.length === 0) return [];
  const wanted = { words, typed: keyed(query.trim(), SAME_ACCENTS).key };
  return pages
    .flatMap((page) => page.sections.map((section) => ({ page, section, near: nearness(page, section, wanted) })))
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near)
    .slice(0, MOST)
    .map(({ page, section }) => ({
      page: page.name,
      pageTitle: page.title,
      heading: section.heading,
      title: section.title,
      snippet: snippetOf(section.text, words),
    }));
};
