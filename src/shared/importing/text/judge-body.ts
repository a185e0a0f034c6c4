/** What the lines of the body are: everything stays, but for buttons, boxes of links and captions that are beyond doubt. */
import { VERY_SURE_CAPTION } from './caption';
import { CAPTION, DROPPED, PARAGRAPH, sure, UNSURE, type Verdict } from './fate';
import type { Features } from './features';
import { echo, followsPicture, isCaptionOfNext, isOpenSubhead, type Page, score } from './page';
import { keyOf } from './wording';

/** A long line without an end inside the body is a paragraph that lost its full stop. */
const PARAGRAPH_WORDS = 25;

/** A button to another article: the line before it is that article's headline. */
const leadsOn = (next: Features | undefined): boolean =>
  next?.furniture === 'control' && keyOf(next.line.text) === 'doc ngay';

/** Inside the body everything stays, but for buttons, boxes of links and captions that are beyond doubt. */
export const judgeBody = (line: Features, at: number, page: Page, inBox: boolean): Verdict => {
  if (line.furniture === 'control' || line.furniture === 'related') return DROPPED;
  if (isCaptionOfNext(at, page) || followsPicture(at, page)) return CAPTION;
  if (line.prose) return PARAGRAPH;
  if (inBox && line.ending === 'open') return DROPPED;
  if (line.credited !== null) return CAPTION;
  if (leadsOn(page.lines[at + 1])) return DROPPED;
  if (line.ending !== 'open' || line.bullet || line.wordless || line.words >= PARAGRAPH_WORDS) return PARAGRAPH;
  if (score(line, page) + echo(at, page.lines) >= VERY_SURE_CAPTION) return CAPTION;
  return page.subheads > 1 && isOpenSubhead(line) ? sure('subhead') : UNSURE;
};
