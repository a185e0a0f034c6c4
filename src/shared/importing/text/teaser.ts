/** Finds another article's headline and first sentence inside the body: a box of links that nothing announces. */
import type { Features } from './features';
import { keyOf } from './wording';

/** An article says its agency once, before its first sentence: `TTO - `; who says it again is another. */
const AGENCY = /^\p{Lu}{2,8}(?:\.\p{Lu}{2,4})?\s?[-–—]\s/u;
const SHORTEST_HEADLINE = 5;

const isHeadline = (line: Features | undefined): boolean =>
  line !== undefined &&
  !line.prose &&
  line.words >= SHORTEST_HEADLINE &&
  (line.ending === 'open' || line.ending === 'question') &&
  !line.bullet &&
  line.furniture === null &&
  line.credited === null;

/** `ĐỌC NGAY`: a button to what stands above it. */
const leadsOn = (line: Features | undefined): boolean =>
  line?.furniture === 'control' && keyOf(line.line.text) === 'doc ngay';

const isTeaser = (lines: readonly Features[], at: number): boolean => {
  const line = lines[at];
  const above = lines[at - 1]?.furniture === 'section' ? at - 2 : at - 1;
  return line?.mark === null && AGENCY.test(line.line.text) && isHeadline(lines[above]);
};

/** A paper's own books, under a heading that announces other articles. */
const PROMOTES =
  /(?:cuốn sách|tủ sách|ấn phẩm|đầu sách).*(?:độc giả|bạn đọc)|(?:độc giả|bạn đọc).*(?:cuốn sách|tủ sách|ấn phẩm)/iu;

const isPromotion = (lines: readonly Features[], at: number): boolean =>
  isHeadline(lines[at - 1]) &&
  lines[at - 2]?.furniture === 'related' &&
  PROMOTES.test(lines[at]?.line.text.slice(0, 1_000) ?? '');

/** A paper's shelf under its last paragraph, with nothing to announce it. */
const SHELF = /^(?:Tủ sách|Chuyên mục|Chuyên trang|Chuyên đề)\s.{2,60}\s(?:giới thiệu|gửi tới|gửi đến|mời)\s/u;

/** @param vocabulary folded words of headline and lead: an article on books speaks of them itself. */
export const isShelf = (text: string, vocabulary: ReadonlySet<string>): boolean =>
  SHELF.test(text) && PROMOTES.test(text.slice(0, 1_000)) && !vocabulary.has('sach');

/** Whether the line, inside the body, is a headline with a teaser or a button below it, or such a teaser. */
export const isInTeaser = (lines: readonly Features[], at: number): boolean => {
  if (isTeaser(lines, at) || isPromotion(lines, at)) return true;
  if (!isHeadline(lines[at])) return lines[at]?.furniture === 'section' && isTeaser(lines, at + 1);
  return isTeaser(lines, at + 1) || isTeaser(lines, at + 2) || leadsOn(lines[at + 1]);
};
