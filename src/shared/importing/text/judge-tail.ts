/** What the lines after the body are: who signs, a last caption, then the page again. */
import { readByline } from '../../article/byline';
import { isMarkOfAgency, isNames, isSiteName, isWholeName } from './byline-line';
import { type Credited, SURE_CAPTION, VERY_SURE_CAPTION } from './caption';
import { BYLINE, CAPTION, DROPPED, PARAGRAPH, UNSURE, UNSURE_CAPTION, type Verdict } from './fate';
import type { Features } from './features';
import { isCounter, isPoll } from './furniture-patterns';
import { isInGallery } from './gallery';
import { isCaptionOfNext, isPagePart, type Page, score } from './page';
import { isInTeaser } from './teaser';
import { keyOf } from './wording';

const MOST_NAMES = 8;
const LAST_CAPTION = 0;
const PAGE_AGAIN = 2;

/** The line and each name in it: a page prints its author above the text and again below it. */
const namesIn = ({ line }: Features): readonly string[] => [
  keyOf(line.text),
  ...readByline(line.text).map(({ name }) => keyOf(name)),
];

/** What was read so far, as far as the next line's meaning hangs on it. */
export interface Reading {
  readonly last: Verdict['fate'] | null;
  /** Who has signed, as compared. */
  readonly signed: readonly string[];
  /** Inside a box of links in the middle of the body. */
  readonly inBox: boolean;
  /** Lines of the page since the article's text ended. */
  readonly furniture: number;
  /** The article is over: what follows is the page's list of others, its tags, its readers. */
  readonly closed: boolean;
}

/** So many lines of the page may stand between the text and its author. */
const SIGNED_WITHIN = 8;

const afterColon = (text: string): string => text.slice(text.indexOf(':') + 1).trim();

/** A name signs an article right after its text; after the page's own lines only as long as nobody has signed. */
const signs = (line: Features, { last, signed, furniture }: Reading): boolean => {
  const isNext = last === 'paragraph' || last === 'caption' || last === 'byline' || last === 'block';
  if (line.byline === 'labelled') return isNext || signed.length === 0 || isNames(afterColon(line.line.text));
  if (line.byline === 'office') return isNext && signed.length === 0;
  if (line.byline !== 'names' || (signed.length > 0 && isMarkOfAgency(line.line.text))) return false;
  if (isNext) return signed.length === 0 || (isWholeName(line.line.text) && !isSiteName(line.line.text));
  return signed.length === 0 && furniture <= SIGNED_WITHIN && /\s|\./u.test(line.line.text);
};

/** The page's own line, after the text; tags have no end and begin small, entries of lists are headlines. */
const isPageEnd = (line: Features): boolean =>
  isPagePart(line) || line.datedLink || line.furniture !== null || isCounter(line.line.text) || isPoll(line.line.text);

const isHeading = (line: Features): boolean => !line.prose && (line.ending === 'open' || line.ending === 'question');

const isLoneLine = (at: number, page: Page): boolean =>
  [page.lines[at - 1], page.lines[at + 1]].every(
    (other) =>
      other === undefined || other.prose || other.byline !== null || isPagePart(other) || other.credited !== null,
  );

/** `Hoàng Giang - Ảnh: Quốc Bảo` signs the text; a caption has more to say than a name. */
const judgeTailCredit = ({ caption }: Credited, { last, signed }: Reading): Verdict => {
  if (caption === '') return last === 'caption' ? CAPTION : BYLINE;
  return signed.length === 0 && isNames(caption.replace(/[\s,;–-]+$/u, '')) ? BYLINE : CAPTION;
};

/** Between the last paragraph and who signs stands no subhead: a few words there are a picture's. */
const isLastCaption = (at: number, page: Page, { last }: Reading): boolean =>
  last === 'paragraph' &&
  page.lines[at - 1]?.prose === true &&
  page.lines[at + 1]?.byline != null &&
  page.lines[at]?.ending === 'open' &&
  score(at, page) >= LAST_CAPTION;

/** After a signature and so many lines of the page, sentences are the page's too. */
const isPagesText = ({ signed, furniture }: Reading): boolean => signed.length > 0 && furniture >= PAGE_AGAIN;

/** `MỚI - NÓNG`: two capitals around a dash head a box of other articles, where somebody has signed already. */
const isBoxHeading = (line: Features, at: number, { lines }: Page, { signed }: Reading): boolean =>
  signed.length > 0 && !line.prose && line.byline !== 'labelled' && isInTeaser(lines, at + 1);

/** After the body: bylines, a last caption, then the page again. */
export const judgeTail = (line: Features, at: number, page: Page, reading: Reading): Verdict => {
  if (isPageEnd(line) || reading.signed.includes(keyOf(line.line.text)) || isInTeaser(page.lines, at)) return DROPPED;
  if (isCaptionOfNext(at, page) || isInGallery(at, page.lines)) return CAPTION;
  if (line.credited !== null) return judgeTailCredit(line.credited, reading);
  if (isBoxHeading(line, at, page, reading)) return DROPPED;
  if (signs(line, reading)) return BYLINE;
  const isEnded = page.lines[page.anatomy.tail - 1]?.mark != null;
  const isOver = isEnded || reading.furniture > 0 || reading.signed.length > 0;
  const enough = reading.signed.length > 0 ? VERY_SURE_CAPTION : SURE_CAPTION;
  if (reading.furniture === 0 && isLoneLine(at, page) && score(at, page) >= enough) return CAPTION;
  if (isLastCaption(at, page, reading)) return UNSURE_CAPTION;
  if (isOver && (isHeading(line) || isPagesText(reading))) return DROPPED;
  return line.prose || line.ending !== 'open' ? PARAGRAPH : UNSURE;
};

export const CLOSING = new Set<Features['furniture']>(['related', 'comments', 'imprint']);

/** Who signs in the line, or beside its date. */
const signersIn = (line: Features, { fate }: Verdict): readonly string[] => {
  if (fate === 'byline') return namesIn(line);
  if (fate !== 'dateline' || line.date === null) return [];
  return line.date.parts.filter((part) => part.fate === 'byline').map(({ text }) => keyOf(text));
};

export const readOn = (reading: Reading, line: Features, verdict: Verdict, inTail: boolean): Reading => ({
  ...reading,
  last: verdict.fate,
  signed: [...reading.signed, ...signersIn(line, verdict)].slice(-MOST_NAMES),
  furniture: reading.furniture + (inTail && verdict.fate === 'dropped' ? 1 : 0),
});
