/** What the lines of the body are: everything stays, but for buttons, boxes of links and captions that are beyond doubt. */
import { VERY_SURE_CAPTION } from './caption';
import { CAPTION, DROPPED, PARAGRAPH, sure, UNSURE, type Verdict } from './fate';
import type { Features } from './features';
import { echo, followsPicture, isCaptionOfNext, isOpenSubhead, isStoppedCaption, type Page, score } from './page';
import { isInTeaser } from './teaser';

/** A long line without an end inside the body is a paragraph that lost its full stop. */
const PARAGRAPH_WORDS = 25;

/** Inside the body everything stays, but for buttons, boxes of links and captions that are beyond doubt. */
export const judgeBody = (line: Features, at: number, page: Page, inBox: boolean): Verdict => {
  if (line.furniture === 'control' || line.furniture === 'related') return DROPPED;
  if (isCaptionOfNext(at, page) || followsPicture(at, page)) return CAPTION;
  if (isInTeaser(page.lines, at)) return DROPPED;
  if (isStoppedCaption(at, page)) return CAPTION;
  if (line.prose) return PARAGRAPH;
  if (inBox && line.ending === 'open') return DROPPED;
  if (line.credited !== null) return CAPTION;
  if (line.ending !== 'open' || line.bullet || line.wordless || line.words >= PARAGRAPH_WORDS) return PARAGRAPH;
  if (score(at, page) + echo(at, page.lines) >= VERY_SURE_CAPTION) return CAPTION;
  return page.subheads > 1 && isOpenSubhead(line) ? sure('subhead') : UNSURE;
};
