/** Finds the parts of a page: where the headline, the dateline and the lead are, where the body begins and where it ends. */
import type { Features } from './features';
import { findHeadline, findProse } from './headline';

/** Indices into the lines; null where the page has no such part. */
export interface Anatomy {
  readonly headline: number | null;
  readonly dateline: number | null;
  readonly lead: number | null;
  /** First line of the body, and the line after its last; equal where there is none. */
  readonly body: number;
  readonly tail: number;
}

/** A lead often has no full stop; this long, or begun like a report, it is one all the same. */
const UNSTOPPED_LEAD_WORDS = 25;
const REPORT_WORDS = 12;
const REPORT = /^(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm nay|Hôm qua|Mới đây|Vừa qua|Thời gian qua|Những ngày)(?=[\s,])/u;

/** Whether the line reads as running text where running text is expected. */
export const isRunning = (line: Features): boolean =>
  line.prose ||
  (line.furniture === null &&
    line.date === null &&
    line.credited === null &&
    (line.words >= UNSTOPPED_LEAD_WORDS || (line.words >= REPORT_WORDS && REPORT.test(line.line.text))));

const isSigned = (line: Features | undefined): boolean => line?.byline != null || line?.mark != null;

/**
 * Where the page's own part after the article begins. A heading such as `Tin liên quan` may also stand in the middle of an article:
 * it closes the article where a byline or an end mark came before it, or where no running text follows.
 */
const findClosing = (lines: readonly Features[], prose: number): number => {
  const lastProse = lines.findLastIndex((line) => line.prose && line.furniture === null);
  const at = lines.findIndex(
    (line, i) =>
      i > prose &&
      (line.furniture === 'related' || line.furniture === 'comments') &&
      (i > lastProse || isSigned(lines[i - 1]) || isSigned(lines[i - 2])),
  );
  return at === -1 ? lines.length : at;
};

/** A short sentence or an enumeration right after the body still belongs to it; a byline never does. */
const continuesBody = (line: Features): boolean =>
  line.furniture === null &&
  line.date === null &&
  line.credited === null &&
  !line.datedLink &&
  (line.byline === null || line.ending === 'period') &&
  (line.ending !== 'open' || line.bullet || line.words >= UNSTOPPED_LEAD_WORDS);

const findTail = (lines: readonly Features[], from: number, closing: number): number => {
  let tail = lines.slice(0, closing).findLastIndex((line, i) => i >= from && line.prose && line.furniture === null) + 1;
  if (tail === 0) return from;
  const ended = lines[tail - 1]?.mark !== null;
  for (let next = lines[tail]; !ended && tail < closing && next && continuesBody(next); next = lines[tail]) tail += 1;
  return tail;
};

interface Top {
  readonly headline: number | null;
  readonly prose: number;
}

/** After the headline comes the dateline; a date above it is the page's clock, unless it is the only one. */
const findDateline = (
  lines: readonly Features[],
  { headline, prose }: Top,
  body: number,
  closing: number,
): number | null => {
  const title = headline ?? prose;
  const below = lines.findIndex((line, i) => i > title && i < body && line.date?.published === true);
  if (below !== -1) return below;
  const firstBelow = lines.findIndex((line, i) => i > title && i < body && line.date !== null);
  if (firstBelow !== -1) return firstBelow;
  const above = lines.slice(0, title).findLastIndex((line) => line.date !== null);
  if (above !== -1) return above;
  const last = lines.findIndex((line, i) => i >= body && i < closing && line.date?.published === true);
  return last === -1 ? null : last;
};

export const findAnatomy = (lines: readonly Features[]): Anatomy => {
  const prose = findProse(lines);
  const headline = findHeadline(lines, prose);
  const closing = findClosing(lines, prose);
  const start = headline === null ? prose : lines.findIndex((line, i) => i > headline && isRunning(line));
  const first = start === -1 ? lines.length : start;
  const second = lines.findIndex((line, i) => i > first && i < closing && isRunning(line) && line.furniture === null);
  const hasLead = headline !== null && second !== -1;
  const body = hasLead ? second : first;
  return {
    headline,
    dateline: findDateline(lines, { headline, prose }, body, closing),
    lead: hasLead ? first : null,
    body,
    tail: findTail(lines, body, closing),
  };
};
