/** Decides what one line is, by the part of the page that it stands in. */
import type { Anatomy } from './anatomy';
import { captionScore, looksLikeSubhead, SURE_CAPTION, VERY_SURE_CAPTION } from './caption';
import type { Features } from './features';
import { foldedWords, keyOf } from './wording';

export interface Verdict {
  readonly fate: 'headline' | 'dateline' | 'lead' | 'paragraph' | 'subhead' | 'caption' | 'byline' | 'dropped';
  /** The line stays in the body because nothing else is certain. */
  readonly unsure: boolean;
}

export interface Page {
  readonly lines: readonly Features[];
  readonly anatomy: Anatomy;
  readonly headlineKey: string;
  /** Folded words of headline and lead. */
  readonly vocabulary: ReadonlySet<string>;
  /** Lines inside the body that look like subheads. */
  readonly subheads: number;
}

const sure = (fate: Verdict['fate']): Verdict => ({ fate, unsure: false });
const PARAGRAPH = sure('paragraph');
const DROPPED = sure('dropped');
const CAPTION = sure('caption');
const BYLINE = sure('byline');
const UNSURE: Verdict = { fate: 'paragraph', unsure: true };

/** Above the headline so few words name a section; they are no part of it. */
const MENU_WORDS = 5;
/** A long line without an end inside the body is a paragraph that lost its full stop. */
const PARAGRAPH_WORDS = 25;

const isOpenSubhead = (line: Features): boolean =>
  !line.prose &&
  line.ending === 'open' &&
  line.furniture === null &&
  line.date === null &&
  line.credited === null &&
  !line.wordless &&
  looksLikeSubhead(line.line.text);

export const openPage = (lines: readonly Features[], anatomy: Anatomy): Page => {
  const textAt = (at: number | null): string => (at === null ? '' : (lines[at]?.line.text ?? ''));
  const body = lines.slice(anatomy.body, anatomy.tail);
  return {
    lines,
    anatomy,
    headlineKey: keyOf(textAt(anatomy.headline)),
    vocabulary: new Set(foldedWords(`${textAt(anatomy.headline)} ${textAt(anatomy.lead).slice(0, 4_000)}`)),
    subheads: body.filter((line, i) => isOpenSubhead(line) && body[i + 1]?.prose === true).length,
  };
};

const score = (line: Features, page: Page): number =>
  line.ending === 'open' ? captionScore(line.line.text, page.vocabulary, page.subheads) : Number.NEGATIVE_INFINITY;

const repeatsHeadline = (line: Features, page: Page): boolean => {
  const key = keyOf(line.line.text.slice(0, 400));
  if (page.headlineKey === '' || !key.startsWith(page.headlineKey)) return false;
  // `Headline - Cổng thông tin huyện`: the page's title with the site's name.
  return key.length <= page.headlineKey.length || /\s[-|–]\s/u.test(line.line.text);
};

const isPagePart = (line: Features): boolean =>
  (line.furniture !== null && line.furniture !== 'imprint') || line.date !== null || line.wordless;

/** Above the headline: the page's head; or above the text, where there is no headline. */
const judgeAbove = (line: Features, page: Page): Verdict => {
  if (isPagePart(line) || line.datedLink || repeatsHeadline(line, page)) return DROPPED;
  if (line.credited !== null) return CAPTION;
  if (line.byline === 'labelled') return BYLINE;
  const isMenu = page.anatomy.headline !== null && line.words <= MENU_WORDS && line.ending === 'open';
  return isMenu ? DROPPED : UNSURE;
};

/** Between headline and body, on either side of the lead: captions, names, subheads. */
const judgeOpening = (line: Features, at: number, page: Page): Verdict => {
  const { headline, lead } = page.anatomy;
  if (isPagePart(line)) return DROPPED;
  if (headline !== null && at === headline + 1 && keyOf(line.line.text) === page.headlineKey) return DROPPED;
  if (line.credited !== null) return CAPTION;
  if (line.byline === 'labelled') return BYLINE;
  if (line.byline === 'names' && (lead === null || at < lead)) return BYLINE;
  if (score(line, page) >= SURE_CAPTION) return CAPTION;
  if (line.bullet || line.ending !== 'open') return PARAGRAPH;
  return lead !== null && at > lead && page.subheads > 0 && isOpenSubhead(line) ? sure('subhead') : UNSURE;
};

/** Inside the body everything stays, but for buttons, boxes of links and captions that are beyond doubt. */
const judgeBody = (line: Features, page: Page, inBox: boolean): Verdict => {
  if (line.furniture === 'control' || line.furniture === 'related') return DROPPED;
  if (line.prose) return PARAGRAPH;
  if (inBox && line.ending === 'open') return DROPPED;
  if (line.credited !== null) return CAPTION;
  if (line.ending !== 'open' || line.bullet || line.wordless || line.words >= PARAGRAPH_WORDS) return PARAGRAPH;
  if (score(line, page) >= VERY_SURE_CAPTION) return CAPTION;
  return page.subheads > 1 && isOpenSubhead(line) ? sure('subhead') : UNSURE;
};

const isLoneLine = (at: number, page: Page): boolean =>
  [page.lines[at - 1], page.lines[at + 1]].every(
    (other) =>
      other === undefined || other.prose || other.byline !== null || isPagePart(other) || other.credited !== null,
  );

/** What was read so far, as far as the next line's meaning hangs on it. */
interface Reading {
  readonly last: Verdict['fate'] | null;
  /** Somebody has signed. */
  readonly signed: boolean;
  /** Inside a box of links in the middle of the body. */
  readonly inBox: boolean;
  /** The article is over: what follows is the page's list of others, or its readers. */
  readonly closed: boolean;
}

/** A name signs an article right after its text; after buttons only as long as nobody has signed. */
const signs = (line: Features, { last, signed }: Reading): boolean =>
  line.byline === 'labelled' || (line.byline === 'names' && (last !== 'dropped' || !signed));

/** After the body: bylines, a last caption, then the page again. */
const judgeTail = (line: Features, at: number, page: Page, reading: Reading): Verdict => {
  if (isPagePart(line) || line.datedLink || line.furniture !== null) return DROPPED;
  if (line.credited !== null) return line.credited.caption !== '' || reading.last === 'caption' ? CAPTION : BYLINE;
  if (signs(line, reading)) return BYLINE;
  if (isLoneLine(at, page) && score(line, page) >= SURE_CAPTION) return CAPTION;
  return line.prose || line.ending !== 'open' ? PARAGRAPH : UNSURE;
};

const judge = (at: number, line: Features, page: Page, reading: Reading): Verdict => {
  const { headline, dateline, lead, body, tail } = page.anatomy;
  if (at === headline) return sure('headline');
  if (at === dateline) return sure('dateline');
  if (at === lead) return sure('lead');
  if (at >= tail) return reading.closed ? DROPPED : judgeTail(line, at, page, reading);
  if (at >= body) return judgeBody(line, page, reading.inBox);
  return headline !== null && at > headline ? judgeOpening(line, at, page) : judgeAbove(line, page);
};

/** One verdict for each line, in order. */
export const judgePage = (page: Page): readonly Verdict[] => {
  let reading: Reading = { last: null, signed: false, inBox: false, closed: false };
  return page.lines.map((line, at) => {
    const opensPagePart = line.furniture === 'related' || line.furniture === 'comments';
    const inBox = (reading.inBox && !line.prose) || line.furniture === 'related';
    const closed = reading.closed || (at >= page.anatomy.tail && opensPagePart);
    const verdict = judge(at, line, page, { ...reading, inBox, closed });
    reading = { last: verdict.fate, signed: reading.signed || verdict.fate === 'byline', inBox, closed };
    return verdict;
  });
};
