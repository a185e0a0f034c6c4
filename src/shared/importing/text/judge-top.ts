/** What the lines above the article's body are: the page's head, captions, names, subheads. */

import { isSigningOffice, isSiteName, isWholeName } from './byline-line';
import { describesScene, SURE_CAPTION } from './caption';
import { BYLINE, CAPTION, DROPPED, PARAGRAPH, sure, UNSURE, UNSURE_CAPTION, type Verdict } from './fate';
import type { Features } from './features';
import { isTagLine } from './furniture';
import type { Reading } from './judge-tail';
import { listedness } from './listed-line';
import { followsPicture, isCaptionOfNext, isOpenSubhead, isPagePart, isStoppedCaption, type Page, score } from './page';
import { keyOf, overlap } from './wording';

/** Above the headline so few words name a section; they are no part of it. */
const MENU_WORDS = 5;

const repeatsHeadline = (line: Features, page: Page): boolean => {
  const key = keyOf(line.line.text.slice(0, 400));
  if (page.headlineKey === '' || !key.startsWith(page.headlineKey)) return false;
  // `Headline - Cổng thông tin huyện`: the page's title with the site's name.
  return key.length <= page.headlineKey.length || /\s[-|–]\s/u.test(line.line.text);
};

/** Above the headline: the page's head; or above the text, where there is no headline. */
export const judgeAbove = (line: Features, page: Page): Verdict => {
  if (isPagePart(line) || line.furniture !== null || line.datedLink || repeatsHeadline(line, page)) return DROPPED;
  if (line.credited !== null) return CAPTION;
  const isOwner = isSigningOffice(line.line.text) && (page.hasHead || page.signedBelow);
  if (line.byline === 'labelled') return isOwner ? DROPPED : BYLINE;
  if (page.anatomy.headline === null) return UNSURE;
  const isMenu = line.ending === 'open' && (line.words <= MENU_WORDS || line.byline === 'office');
  return isMenu || page.hasHead ? DROPPED : UNSURE;
};

/** `SGXPO`: the site's own sign, where somebody else signs below it or the text, or the lead begins with it. */
const isSite = (at: number, { signedBelow, lines, anatomy: { lead } }: Page): boolean => {
  const text = lines[at]?.line.text ?? '';
  const next = lines[at + 1];
  if (signedBelow || (next?.byline === 'names' && isWholeName(next.line.text)))
    return /^(?:\p{Lu}{3,8}|(?:Báo|Tạp chí)\s.{2,30})$/u.test(text) || isSiteName(text);
  const said = lines[lead ?? -1]?.line.text.slice(0, 2 * text.length + 4) ?? '';
  return /^\p{Lu}{2,8}$/u.test(text) && new RegExp(`^\\(?${text}\\)?\\s?[-–—]`, 'u').test(said);
};

/** Below the lead a few words between the page's buttons and a picture's caption are one more button. */
const isBetweenButtonAndPicture = (at: number, { lines }: Page): boolean => {
  const next = lines[at + 1];
  return lines[at - 1]?.furniture === 'control' && (next?.furniture === 'control' || next?.credited != null);
};

/** Between buttons, under the headline, a word or two are the page's; below an author they are what the author is. */
const isSmallPrint = (line: Features, at: number, page: Page, last: Reading['last']): boolean => {
  const isBeside = (other: Features | undefined): boolean => other !== undefined && isPagePart(other);
  const { lead } = page.anatomy;
  // What begins with a sign goes on with the line above it.
  const words = line.words - (/^\p{P}\s/u.test(line.line.text) ? 1 : 0);
  return (
    words <= MENU_WORDS &&
    line.ending === 'open' &&
    (lead === null || at < lead || isBetweenButtonAndPicture(at, page)) &&
    (last === 'byline' || last === 'dropped' || isBeside(page.lines[at - 1]) || isBeside(page.lines[at + 1]))
  );
};

/** A table of contents says the subheads that stand below. */
const isInContents = (at: number, { lines, anatomy: { lead }, lastSaid }: Page): boolean => {
  const line = lines[at];
  return line !== undefined && at !== lead && (lastSaid.get(keyOf(line.line.text)) ?? at) > at;
};

/** Headlines of other articles under the lead, two or more: they speak of something else and show nobody. */
const isLinkUnderLead = (at: number, page: Page): boolean =>
  isStrangeHeadline(at, page) && (isStrangeHeadline(at - 1, page) || isStrangeHeadline(at + 1, page));

const LINK_WORDS = 6;
const STRANGE = 0.34;

const isStrangeHeadline = (at: number, { lines, anatomy: { lead, body }, vocabulary }: Page): boolean => {
  const line = lines[at];
  if (line === undefined || lead === null || at <= lead || at >= body || line.ending !== 'open') return false;
  const { text } = line.line;
  if (line.bullet || listedness(lines, at) > 0) return false;
  return line.words >= LINK_WORDS && !describesScene(text) && overlap(text, vocabulary) < STRANGE;
};

/** Who wrote stands above the lead, or below it on the page's own line with the date and the buttons. */
const isSigningPlace = (at: number, { lines, anatomy: { lead } }: Page): boolean => {
  const next = lines[at + 1];
  return lead === null || at < lead || next?.date != null || (at === lead + 1 && next?.furniture === 'control');
};

/** Between headline and body, on either side of the lead: captions, names, subheads. */
export const judgeOpening = (line: Features, at: number, page: Page, { inBox, signed, last }: Reading): Verdict => {
  const { headline, lead } = page.anatomy;
  if (isPagePart(line) || isTagLine(line.line.text) || isInContents(at, page)) return DROPPED;
  if (headline !== null && at === headline + 1 && keyOf(line.line.text) === page.headlineKey) return DROPPED;
  if (inBox && lead !== null && at > lead && line.ending === 'open' && !line.bullet) return DROPPED;
  // Below the name of who wrote stands who took the photos.
  if (line.credited !== null) return last === 'byline' && line.credited.caption === '' ? BYLINE : CAPTION;
  if (signed.includes(keyOf(line.line.text)) || isSite(at, page)) return DROPPED;
  if (line.byline === 'labelled') return BYLINE;
  if (line.byline === 'names' && isWholeName(line.line.text) && isSigningPlace(at, page)) return BYLINE;
  if (line.byline === 'office' && lead !== null && at < lead) return BYLINE;
  if (isCaptionOfNext(at, page) || followsPicture(at, page) || score(at, page) >= SURE_CAPTION) return CAPTION;
  if (lead !== null && at > lead && isStoppedCaption(at, page, last === 'caption')) return UNSURE_CAPTION;
  if (isSmallPrint(line, at, page, last) || isLinkUnderLead(at, page)) return DROPPED;
  if (line.bullet || line.ending !== 'open') return PARAGRAPH;
  return lead !== null && at > lead && page.subheads.size > 0 && isOpenSubhead(line) ? sure('subhead') : UNSURE;
};
