/** What the lines of the body are: everything stays, but for buttons, boxes of links and captions that are beyond doubt. */
import { VERY_SURE_CAPTION } from './caption';
import { CAPTION, DROPPED, PARAGRAPH, sure, UNSURE, UNSURE_CAPTION, type Verdict } from './fate';
import type { Features } from './features';
import { isTagLine } from './furniture';
import { isInGallery } from './gallery';
import type { Reading } from './judge-tail';
import { echo, followsPicture, isCaptionOfNext, isOpenSubhead, isStoppedCaption, type Page, score } from './page';
import { isInTeaser, isShelf } from './teaser';

/** From here on a line of which there is no second is taken for a caption. */
const LONE_CAPTION = 1.5;
/** Right below another caption, with text after it. */
const ROW_CAPTION = -0.75;
/** Two lines without an end between paragraphs: a subhead does not stand above another. */
const PAIRED_CAPTION = 0;

/** A long line without an end inside the body is a paragraph that lost its full stop. */
const PARAGRAPH_WORDS = 25;

const leadsPair = (at: number, { lines, subheads }: Page): boolean => {
  const [before, next, after] = [lines[at - 1], lines[at + 1], lines[at + 2]];
  return (
    subheads.size <= 1 && before?.prose === true && next !== undefined && isOpenSubhead(next) && after?.prose === true
  );
};

/** One short line in a whole text is hardly a subhead, nor is one beside a caption. */
const judgeShort = (at: number, page: Page, last: Reading['last']): Verdict | null => {
  const found = score(at, page) + echo(at, page.lines);
  if (found >= VERY_SURE_CAPTION) return CAPTION;
  const isLone = page.subheads.size <= 1 && page.lines[at + 1]?.prose === true;
  const isInRow = last === 'caption' || score(at + 1, page) >= VERY_SURE_CAPTION;
  const enough = isLone && last === 'caption' ? ROW_CAPTION : LONE_CAPTION;
  const isPaired = leadsPair(at, page) && found >= PAIRED_CAPTION;
  return isPaired || ((isLone || isInRow) && found >= enough) ? UNSURE_CAPTION : null;
};

const isControl = (line: Features | undefined): boolean => line?.furniture === 'control';

/** Words of a box that asks for something stand among its buttons and fields. */
const isBetweenControls = (at: number, { lines }: Page): boolean =>
  isControl(lines[at - 1]) && isControl(lines[at + 1]);

/** Inside the body everything stays, but for buttons, boxes of links and captions that are beyond doubt. */
export const judgeBody = (line: Features, at: number, page: Page, { inBox, last }: Reading): Verdict => {
  if (line.furniture === 'control' || line.furniture === 'related' || isTagLine(line.line.text)) return DROPPED;
  if (isCaptionOfNext(at, page) || followsPicture(at, page) || isInGallery(at, page.lines)) return CAPTION;
  if (isInTeaser(page.lines, at) || isShelf(line.line.text, page.vocabulary)) return DROPPED;
  if (isStoppedCaption(at, page, last === 'caption')) return UNSURE_CAPTION;
  if (line.prose) return PARAGRAPH;
  if (inBox && (line.ending === 'open' || line.ending === 'question')) return DROPPED;
  if (line.credited !== null) return CAPTION;
  if (line.ending !== 'open' || line.bullet || line.wordless || line.words >= PARAGRAPH_WORDS) return PARAGRAPH;
  const short = judgeShort(at, page, last);
  if (short) return short;
  if (isBetweenControls(at, page)) return DROPPED;
  return page.subheads.size > 1 && isOpenSubhead(line) ? sure('subhead') : UNSURE;
};
