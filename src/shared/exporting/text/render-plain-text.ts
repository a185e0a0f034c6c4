/** An article as a file of plain text, in the house layout as a reporter mails it. */
import type { Article, Content, Photo } from '../../article/article';
import { printByline } from '../../article/byline';
import { textOf } from '../../article/inline';
import { formatDateline } from '../../layout/format-dateline';
import type { HouseLayout, SlotName } from '../../layout/house-layout';
import { slotsInOrder } from '../../layout/slots-in-order';
import { captionText } from '../plain-blocks';
import { bodyTexts, creditPrefixOf, PARAGRAPHS, type PlainManner } from '../plain-copy';
import { displayWidth } from './display-width';
import { tableLines } from './table-lines';

/** What a mail shows of a line without breaking it. */
const LINE = 72;

const photoLine = (photo: Photo, layout: HouseLayout): string => {
  const words = captionText(photo, creditPrefixOf(layout)).replace(/\s*\n\s*/gu, ' ');
  return words === '' ? '' : `[${words}]`;
};

/** How a file sets tables and photos. */
export const plainFileManner = (layout: HouseLayout): PlainManner => ({
  between: PARAGRAPHS,
  tableLines,
  photoLine: (photo) => photoLine(photo, layout),
});

const bylineText = ({ byline }: Content, { byline: { separator, align } }: HouseLayout): string => {
  const names = printByline(byline, separator);
  return align === 'end' && names !== '' ? ' '.repeat(Math.max(0, LINE - displayWidth(names))) + names : names;
};

const slotTexts = (slot: SlotName, content: Content, layout: HouseLayout): readonly string[] => {
  switch (slot) {
    case 'dateline':
      return content.dateline === null ? [] : [formatDateline(content.dateline, layout)];
    case 'headline':
      return [textOf(content.headline)];
    case 'lead':
      return [textOf(content.lead)];
    case 'photo':
      return content.photos.map((photo) => photoLine(photo, layout));
    case 'body':
      return bodyTexts(content, layout, plainFileManner(layout));
    case 'byline':
      return [bylineText(content, layout)];
  }
};

/**
 * The slots in the layout's order, an empty line between paragraphs; no line is broken but where the text breaks it. Lines end with CRLF,
 * which every Notepad shows as lines; NFC, to be written as UTF-8 without a byte order mark.
 */
export const renderPlainText = (article: Article, layout: HouseLayout): string =>
  slotsInOrder(layout)
    .flatMap((slot) => slotTexts(slot, article, layout))
    .filter((text) => text.trim() !== '')
    .join(PARAGRAPHS)
    .concat('\n')
    .normalize('NFC')
    .replace(/\r\n?|\n/gu, '\r\n');
