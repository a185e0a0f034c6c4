/** Finds the captions of a gallery: below `Một số hình ảnh tại lễ hội`, up to the next sentence or the page's next line. */
import type { Features } from './features';

const ANNOUNCES_PICTURES =
  /^(?:>{1,2}\s?|[-–—*]\s?)?(?:(?:Dưới đây là|Sau đây là|Một số|Những|Chùm|Các)\s(?:hình )?ảnh|Hình ảnh (?:khác )?(?:về|tại|trong|buổi|hoạt động)|Some (?:photos|pictures))(?!\p{L})/iu;
const LONGEST_HEADING = 20;
/** No gallery is longer, so that the work stays linear. */
const MOST_PICTURES = 12;

const isHeading = (line: Features): boolean =>
  !line.prose && line.words <= LONGEST_HEADING && ANNOUNCES_PICTURES.test(line.line.text);

const isShown = (line: Features): boolean =>
  !line.prose && line.furniture === null && line.date === null && line.byline === null && !line.bullet;

/** Whether the line stands in a gallery that a heading announces. */
export const isInGallery = (at: number, lines: readonly Features[]): boolean => {
  const first = Math.max(0, at - MOST_PICTURES);
  for (let i = at; i >= first; i -= 1) {
    const line = lines[i];
    if (line === undefined || !isShown(line)) return false;
    if (isHeading(line)) return i < at;
  }
  return false;
};
