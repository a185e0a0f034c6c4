/** A whole article for other programs, its slots in the layout's order, dateline and end mark as the house prints them: as HTML and as plain lines. */
import type { Block, Content, Inline } from '../../article/article';
import { printByline } from '../../article/byline';
import { isBlank, plain } from '../../article/inline';
import { bodyWithEndMark } from '../../layout/end-mark';
import { formatDateline } from '../../layout/format-dateline';
import type { HouseLayout, SlotName } from '../../layout/house-layout';
import { slotsInOrder } from '../../layout/slots-in-order';
import { tidyBlock } from '../../layout/tidy-block';
import { blocksText, creditPrefixOf } from '../plain-copy';
import { blocksHtml, inlineHtml } from './blocks-html';

export interface Copied {
  readonly html: string;
  readonly text: string;
}

const line = (text: Inline): readonly Block[] => (isBlank(text) ? [] : [{ type: 'paragraph', text }]);

/** The headline is the one slot that is no block of a body. */
const slotBlocks = (slot: Exclude<SlotName, 'headline'>, content: Content, layout: HouseLayout): readonly Block[] => {
  switch (slot) {
    case 'dateline':
      return content.dateline === null ? [] : line(plain(formatDateline(content.dateline, layout)));
    case 'lead':
      return line(content.lead);
    case 'photo':
      return content.photos.length === 0 ? [] : [{ type: 'photos', position: 'full', photos: content.photos }];
    case 'body':
      return bodyWithEndMark(content.body, layout.endMark);
    case 'byline':
      return line(plain(printByline(content.byline, layout.byline.separator)));
  }
};

const slotCopy = (slot: SlotName, content: Content, layout: HouseLayout): Copied => {
  if (slot !== 'headline') return copyBlocks(slotBlocks(slot, content, layout), layout);
  const { headline } = content;
  return {
    html: isBlank(headline) ? '' : `<h1>${inlineHtml(headline)}</h1>`,
    text: blocksText(line(headline), layout),
  };
};

/**
 * In NFC, whatever was on its way through the sheet: plain lines as a whole, HTML text by text, since an accent there would join the sign of a
 * tag. A selection that ends at the beginning of an item takes nothing of it: no empty bullet goes out.
 */
export const copyBlocks = (selected: readonly Block[], layout: HouseLayout): Copied => {
  const blocks = selected.flatMap(tidyBlock);
  return {
    html: blocksHtml(blocks, creditPrefixOf(layout)),
    text: blocksText(blocks, layout).normalize('NFC'),
  };
};

/** Slots that the layout does not name come last: nothing is left out. */
export const copyArticle = (content: Content, layout: HouseLayout): Copied => {
  const copies = slotsInOrder(layout).map((slot) => slotCopy(slot, content, layout));
  return {
    html: copies.map(({ html }) => html).join(''),
    text: copies
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n')
      .normalize('NFC'),
  };
};
