/** The page as a whole: what a line is taken for hangs on what the other lines are. */
import type { Anatomy } from './anatomy';
import { captionScore, describesScene, looksLikeSubhead, namesSomebody } from './caption';
import { besideScore } from './caption-place';
import { type Features, isSetBlock } from './features';
import { listedness } from './listed-line';
import { SHORT, stoppedCaptionScore } from './stopped-caption';
import { foldedWords, keyOf, overlap } from './wording';

/** A page's text has furniture; a file may be nothing but an article, and then no line of it is left out. */
export type SourceKind = 'page' | 'file';

export interface Page {
  /** Nothing is left out that its reader did not call furniture. */
  readonly keepsAll: boolean;
  readonly lines: readonly Features[];
  readonly anatomy: Anatomy;
  /** Menus and buttons stand above the headline: what else stands there is the page's too. */
  readonly hasHead: boolean;
  readonly headlineKey: string;
  /** Folded words of headline and lead. */
  readonly vocabulary: ReadonlySet<string>;
  /** Lines inside the body that look like subheads, as indices. */
  readonly subheads: ReadonlySet<number>;
  /** Where the article says a short line for the last time, by its words as compared. */
  readonly lastSaid: ReadonlyMap<string, number>;
  /** Words in its paragraph of middle length. */
  readonly usual: number;
  /** Somebody signs below the text. */
  readonly signedBelow: boolean;
}

/** So many of the page's own lines make its head, or so many lines that are no sentences. */
const HEAD_LINES = 1;
const HEADING_LINES = 2;

export const isPagePart = (line: Features): boolean =>
  (line.furniture !== null && line.furniture !== 'imprint') || line.date !== null || line.wordless;

const hasHead = (above: readonly Features[]): boolean =>
  above.filter(isPagePart).length >= HEAD_LINES || above.filter(({ prose }) => !prose).length >= HEADING_LINES;

export const isOpenSubhead = (line: Features): boolean =>
  !line.prose &&
  line.ending === 'open' &&
  line.furniture === null &&
  line.date === null &&
  line.credited === null &&
  !line.wordless &&
  looksLikeSubhead(line.line.text);

/** So many lines of furniture make a page of a file. */
const FURNISHED = 3;

const isFurnished = (lines: readonly Features[]): boolean =>
  lines.filter(({ furniture }) => furniture !== null && furniture !== 'section').length >= FURNISHED;

const ECHO = 1.5;

/** A caption says again what the paragraphs beside it say, and names somebody or a place. */
export const echo = (at: number, lines: readonly Features[]): number => {
  const text = lines[at]?.line.text ?? '';
  const beside = [lines[at - 1], lines[at + 1]].map((line) => line?.line.text.slice(0, 2_000) ?? '');
  return namesSomebody(text) && overlap(text, new Set(foldedWords(beside.join(' ')))) >= 0.6 ? ECHO : 0;
};

const isSubheadIn = (body: readonly Features[], at: number): boolean => {
  const line = body[at];
  if (!line || !isOpenSubhead(line) || body[at + 1]?.prose !== true || listedness(body, at) > 0) return false;
  return !describesScene(line.line.text) && echo(at, body) === 0;
};

/** So near below the text stands who signs it. */
const SIGNERS = 4;

/** A photo story's lines are captions, most of them: its lead says how long its paragraphs are. */
const LEAD_SHARE = 0.8;

const usualWords = (paragraphs: readonly Features[], lead: Features | undefined): number => {
  const sorted = paragraphs.map(({ words }) => words).sort((a, b) => a - b);
  return Math.max(sorted[Math.floor(sorted.length / 2)] ?? 0, LEAD_SHARE * (lead?.words ?? 0));
};

const SHORT_LINE = 20;

const lastSaidIn = (lines: readonly Features[], { headline, tail }: Anatomy): ReadonlyMap<string, number> => {
  const first = (headline ?? -1) + 1;
  const short = [...lines.slice(first, tail).entries()].filter(([, line]) => !line.prose && line.words <= SHORT_LINE);
  return new Map(short.map(([i, line]) => [keyOf(line.line.text), first + i] as const));
};

export const openPage = (lines: readonly Features[], anatomy: Anatomy, kind: SourceKind): Page => {
  const textAt = (at: number | null): string => (at === null ? '' : (lines[at]?.line.text ?? ''));
  const body = lines.slice(anatomy.body, anatomy.tail);
  return {
    keepsAll: kind === 'file' && !isFurnished(lines),
    lines,
    anatomy,
    hasHead: hasHead(lines.slice(0, anatomy.headline ?? 0)),
    headlineKey: keyOf(textAt(anatomy.headline)),
    vocabulary: new Set(foldedWords(`${textAt(anatomy.headline)} ${textAt(anatomy.lead).slice(0, 4_000)}`)),
    subheads: new Set(body.flatMap((_, i) => (isSubheadIn(body, i) ? [anatomy.body + i] : []))),
    lastSaid: lastSaidIn(lines, anatomy),
    usual: usualWords(
      body.filter((line) => line.prose && line.furniture === null),
      lines[anatomy.lead ?? -1],
    ),
    signedBelow: lines.slice(anatomy.tail, anatomy.tail + SIGNERS).some((line) => line.byline !== null),
  };
};

/** `(Bạn đọc Lê Văn Út, huyện Cần Thạnh)`: an aside of the text; a caption is in brackets only with its credit. */
const IN_BRACKETS = /^\([^()]*\)$/u;

export const score = (at: number, page: Page): number => {
  const line = page.lines[at];
  if (line?.ending !== 'open' || line.bullet || IN_BRACKETS.test(line.line.text)) return Number.NEGATIVE_INFINITY;
  const siblings = page.subheads.size - (page.subheads.has(at) ? 1 : 0);
  return captionScore(line.line.text, page.vocabulary, siblings) - listedness(page.lines, at);
};

/** A first picture stands at the top of the text, and one below another. */
const WELL_PLACED = 1;
/** Texts like to close with a short sentence. */
const CLOSES = -3;
const STOPPED_CAPTION = 2;

/**
 * A caption that closes like a sentence, with text below it.
 * @param follows a caption stands right above: pictures come in rows, and a page closes all its captions alike or none.
 */
export const isStoppedCaption = (
  at: number,
  { lines, anatomy, vocabulary, usual }: Page,
  follows: boolean,
): boolean => {
  const line = lines[at];
  if (!line || isSetBlock(line.source) || at + 1 >= lines.length) return false;
  const isInRow = follows && lines[at - 1]?.ending === 'period';
  const place = line.words <= SHORT && (at <= anatomy.body || isInRow) ? WELL_PLACED : 0;
  const closes = at === anatomy.tail - 1 ? CLOSES : 0;
  return stoppedCaptionScore(line, vocabulary, usual) + place + besideScore(at, lines) + closes >= STOPPED_CAPTION;
};

/** A caption is short; a paragraph before a credit belongs to the text. */
const LONGEST_CAPTION = 45;

/** A picture's own number, or a credit on the next line. */
export const isCaptionOfNext = (at: number, page: Page): boolean => {
  const line = page.lines[at];
  if (line?.counted) return true;
  return (
    page.lines[at + 1]?.credited?.caption === '' && line !== undefined && line.words <= LONGEST_CAPTION && !line.bullet
  );
};

/** A picture without words of its own right before the line: a short line, or one set in italics, is its caption. */
export const followsPicture = (at: number, { lines }: Page): boolean => {
  const line = lines[at];
  const block = lines[at - 1]?.source.block;
  if (!line || isSetBlock(line.source) || block?.type !== 'photos' || line.words > LONGEST_CAPTION) return false;
  const isBare = block.photos.every(({ caption }) => caption.length === 0);
  return isBare && (!line.prose || line.line.inline.every(({ italic }) => italic === true));
};
