/** A whole article as elements that are HTML and XML at once, its slots in the layout's order: the content of a NewsML-G2 item. */
import type { Article } from '../../article/article';
import { printByline } from '../../article/byline';
import { isBlank, plain } from '../../article/inline';
import { bodyWithEndMark } from '../../layout/end-mark';
import { formatDateline } from '../../layout/format-dateline';
import type { HouseLayout, SlotName } from '../../layout/house-layout';
import { slotsInOrder } from '../../layout/slots-in-order';
import { escapeXml } from '../iptc/escape-xml';
import { blocksXhtml, figureXhtml, paragraphXhtml } from '../iptc/xhtml-blocks';
import { inlineXhtml } from '../iptc/xhtml-inline';
import type { Plates } from '../plates';

const bylineXhtml = ({ byline }: Article, layout: HouseLayout): string => {
  const names = printByline(byline, layout.byline.separator);
  return names === '' ? '' : `<address>${escapeXml(names)}</address>`;
};

const slotXhtml = (slot: SlotName, article: Article, layout: HouseLayout, plates: Plates): string => {
  const { dateline, headline, lead, photos, body } = article;
  switch (slot) {
    case 'dateline':
      return dateline === null ? '' : paragraphXhtml(plain(formatDateline(dateline, layout)));
    case 'headline':
      return isBlank(headline) ? '' : `<h1>${inlineXhtml(headline)}</h1>`;
    case 'lead':
      return paragraphXhtml(lead);
    case 'photo':
      return photos.map((photo) => figureXhtml(photo, plates)).join('\n');
    case 'body':
      return blocksXhtml(bodyWithEndMark(body, layout.endMark), plates);
    case 'byline':
      return bylineXhtml(article, layout);
  }
};

/** A line a slot or block. */
export const articleXhtml = (article: Article, layout: HouseLayout, plates: Plates): string =>
  slotsInOrder(layout)
    .map((slot) => slotXhtml(slot, article, layout, plates))
    .filter((element) => element !== '')
    .join('\n');
