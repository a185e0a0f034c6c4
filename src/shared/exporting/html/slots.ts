/** An article's slots as HTML, in the layout's order. */
import type { Article } from '../../article/article';
import { printByline } from '../../article/byline';
import { isBlank } from '../../article/inline';
import type { HouseLayout, SlotName } from '../../layout/house-layout';
import { slotsInOrder } from '../../layout/slots-in-order';
import { renderBlocks } from './blocks';
import { renderDateline } from './dateline';
import { escapeHtml } from './escape';
import { renderFigure } from './figure';
import { renderInline } from './inline';
import type { Press } from './press';

const renderSlotPhotos = ({ photos }: Article, press: Press): string =>
  photos
    .map((photo) => renderFigure(photo, press))
    .filter((figure) => figure !== '')
    .map((figure) => `${figure}\n`)
    .join('');

const renderByline = ({ byline }: Article, { byline: { separator, align } }: HouseLayout, { dress }: Press): string => {
  const names = printByline(byline, separator);
  return names === '' ? '' : `<address${dress.attributes[`byline-${align}`]}>${escapeHtml(names)}</address>\n`;
};

const renderSlot = (slot: SlotName, article: Article, layout: HouseLayout, press: Press): string => {
  const { attributes, form } = press.dress;
  const { dateline, headline, lead } = article;
  switch (slot) {
    case 'dateline':
      return dateline === null ? '' : renderDateline(dateline, layout, press.dress);
    case 'headline':
      return isBlank(headline) ? '' : `<h1${attributes.headline}>${renderInline(headline, form)}</h1>\n`;
    case 'lead':
      return isBlank(lead) ? '' : `<p${attributes.lead}>${renderInline(lead, form)}</p>\n`;
    case 'photo':
      return renderSlotPhotos(article, press);
    case 'body':
      return renderBlocks(article.body, layout.endMark, press);
    case 'byline':
      return renderByline(article, layout, press);
  }
};

export interface RenderedSlots {
  /** What stands before the first photo or the body and introduces the article. */
  readonly introduction: string;
  readonly rest: string;
}

export const renderSlots = (article: Article, layout: HouseLayout, press: Press): RenderedSlots => {
  const slots = slotsInOrder(layout);
  const pieces = slots.map((slot) => renderSlot(slot, article, layout, press));
  const end = slots.findIndex((slot) => slot === 'photo' || slot === 'body');
  return { introduction: pieces.slice(0, end).join(''), rest: pieces.slice(end).join('') };
};
