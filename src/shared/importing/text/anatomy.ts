/** Finds the parts of a page: where the headline, the dateline and the lead are, where the body begins and where it ends. */
import type { Hint } from '../document';
import { findEnd } from './ending';
import type { Features } from './features';
import { isPoll } from './furniture-patterns';
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
/** A notice begins with what it announces: `… thông báo tuyển dụng như sau:`. */
const ANNOUNCING_WORDS = 10;
const ANNOUNCES = /:$/u;
const REPORT = /^(?:Sáng|Trưa|Chiều|Tối|Đêm|Ngày|Hôm nay|Hôm qua|Mới đây|Vừa qua|Thời gian qua|Những ngày)(?=[\s,])/u;

/** Whether the line reads as running text where running text is expected. */
export const isRunning = (line: Features): boolean =>
  line.prose ||
  (line.furniture === null &&
    line.date === null &&
    line.credited === null &&
    !line.counted &&
    (line.words >= UNSTOPPED_LEAD_WORDS ||
      (line.words >= REPORT_WORDS && REPORT.test(line.line.text)) ||
      (line.words >= ANNOUNCING_WORDS && ANNOUNCES.test(line.line.text))));

/** A short sentence or an enumeration right after the body still belongs to it; a byline never does. */
const continuesBody = (line: Features): boolean =>
  line.furniture === null &&
  line.date === null &&
  line.credited === null &&
  !line.datedLink &&
  (line.byline === null || line.ending === 'period') &&
  !isPoll(line.line.text) &&
  (line.ending !== 'open' || line.bullet || line.words >= UNSTOPPED_LEAD_WORDS);

const findTail = (lines: readonly Features[], from: number): number => {
  let tail = findEnd(lines, from);
  if (tail === from) return from;
  const ended = lines[tail - 1]?.mark !== null;
  for (let next = lines[tail]; !ended && next && continuesBody(next); next = lines[tail]) tail += 1;
  return tail;
};

/** A date may stand so far below the text that it dates. */
const SIGNED_AFTER = 6;

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
  const last = lines.findIndex((line, i) => i >= body && i < closing + SIGNED_AFTER && line.date?.published === true);
  return last === -1 ? null : last;
};

const hintedAt = (lines: readonly Features[], hint: Hint): number | null => {
  const at = lines.findIndex(({ source }) => source.hint === hint);
  return at === -1 ? null : at;
};

export const findAnatomy = (lines: readonly Features[]): Anatomy => {
  const prose = findProse(lines);
  const headline = hintedAt(lines, 'headline') ?? findHeadline(lines, prose);
  const closing = findEnd(lines, prose);
  const lead = hintedAt(lines, 'lead');
  const start = lead ?? (headline === null ? prose : lines.findIndex((line, i) => i > headline && isRunning(line)));
  const first = start === -1 ? lines.length : start;
  const second = lines.findIndex(
    (line, i) => i > first && i < Math.max(closing, first + 2) && isRunning(line) && line.furniture === null,
  );
  const hasLead = lead !== null || (headline !== null && second !== -1);
  const body = hasLead ? (second === -1 ? first + 1 : second) : first;
  return {
    headline,
    dateline: findDateline(lines, { headline, prose }, body, closing),
    lead: hasLead ? first : null,
    body,
    tail: findTail(lines, body),
  };
};
