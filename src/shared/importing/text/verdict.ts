/** Decides what each line is, by the part of the page that it stands in and by what the source itself says of it. */

import { DROPPED, sure, UNSURE, type Verdict } from './fate';
import { type Features, isSetBlock } from './features';
import { judgeBody } from './judge-body';
import { CLOSING, judgeTail, type Reading, readOn } from './judge-tail';
import { judgeAbove, judgeOpening } from './judge-top';
import type { Page } from './page';
import { keyOf } from './wording';

/** In letters. */
const LONGEST_CAPTION = 400;

/** A hint of the source's own; a headline and a lead have their place in the anatomy. @returns null where it hints at nothing here. */
const judgeHint = ({ source, date }: Features): Verdict | null => {
  switch (source.hint) {
    case 'furniture':
      return DROPPED;
    case 'caption':
    case 'credit':
    case 'byline':
      return sure(source.hint);
    case 'dateline':
      return date ? sure('dateline') : null;
    case 'headline':
    case 'lead':
    case null:
      return null;
  }
};

const judgeByPlace = (at: number, line: Features, page: Page, reading: Reading): Verdict => {
  const { headline, dateline, lead, body, tail } = page.anatomy;
  if (at === headline) return sure('headline');
  if (at === dateline) return sure('dateline');
  if (at === lead) return sure('lead');
  if (at >= tail) return reading.closed ? DROPPED : judgeTail(line, at, page, reading);
  if (at >= body) return judgeBody(line, at, page, reading);
  return headline !== null && at > headline ? judgeOpening(line, at, page, reading) : judgeAbove(line, page);
};

/** A picture's description and its caption, one after the other: a page's text says both. */
const isSaidAgain = (at: number, { lines, keepsAll }: Page, { last }: Reading): boolean => {
  const [before, line] = [lines[at - 1]?.line.text ?? '', lines[at]?.line.text ?? ''];
  return (
    last === 'caption' &&
    !keepsAll &&
    line.length <= LONGEST_CAPTION &&
    (lines[at]?.counted ? before === line : keyOf(before) === keyOf(line))
  );
};

const judge = (at: number, line: Features, page: Page, reading: Reading): Verdict => {
  const hinted = judgeHint(line);
  if (hinted) return hinted;
  const found = judgeByPlace(at, line, page, reading);
  const verdict = found.fate === 'caption' && isSaidAgain(at, page, reading) ? DROPPED : found;
  const kept = verdict.fate === 'dropped' && page.keepsAll ? UNSURE : verdict;
  if (!isSetBlock(line.source)) return asSubhead(line, kept);
  return kept.fate === 'dropped' ? kept : { ...kept, fate: 'block' };
};

/** A subhead of the source's own stays one in the body. */
const asSubhead = ({ source }: Features, verdict: Verdict): Verdict =>
  source.block?.type === 'subhead' && verdict.fate === 'paragraph' ? sure('subhead') : verdict;

/** One verdict for each line, in order. */
export const judgePage = (page: Page): readonly Verdict[] => {
  let reading: Reading = { last: null, signed: [], inBox: false, furniture: 0, closed: false };
  return page.lines.map((line, at) => {
    const inTail = at >= page.anatomy.tail;
    const inBox = at !== page.anatomy.headline && ((reading.inBox && !line.prose) || line.furniture === 'related');
    const closed = reading.closed || (inTail && CLOSING.has(line.furniture));
    reading = { ...reading, inBox, closed };
    const verdict = judge(at, line, page, reading);
    reading = readOn(reading, line, verdict, inTail);
    return verdict;
  });
};
