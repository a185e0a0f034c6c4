/** An article as one self-contained HTML page, its slots in the layout's order. */
import type { Article } from '../../article/article';
import { printByline } from '../../article/byline';
import { isBlank } from '../../article/inline';
import { type HouseLayout, SLOTS, type SlotName } from '../../layout/house-layout';
import { renderBlocks } from './blocks';
import { renderDateline } from './dateline';
import { escapeHtml } from './escape';
import { renderFigure } from './figure';
import { renderHead } from './head';
import { renderInline } from './inline';
import { type Press, pressOf } from './press';
import type { PageResources } from './resources';
import { renderTextSize } from './text-size';

const renderSlotPhotos = ({ photos }: Article, press: Press): string =>
  photos
    .map((photo) => renderFigure(photo, press))
    .filter((figure) => figure !== '')
    .map((figure) => `${figure}\n`)
    .join('');

const renderByline = ({ byline }: Article, { byline: { separator, align } }: HouseLayout): string =>
  byline.length === 0
    ? ''
    : `<address class="byline byline-${align}">${escapeHtml(printByline(byline, separator))}</address>\n`;

const renderSlot = (slot: SlotName, article: Article, layout: HouseLayout, press: Press): string => {
  switch (slot) {
    case 'dateline':
      return article.dateline === null ? '' : renderDateline(article.dateline, layout);
    case 'headline':
      return isBlank(article.headline) ? '' : `<h1>${renderInline(article.headline)}</h1>\n`;
    case 'lead':
      return isBlank(article.lead) ? '' : `<p class="lead">${renderInline(article.lead)}</p>\n`;
    case 'photo':
      return renderSlotPhotos(article, press);
    case 'body':
      return renderBlocks(article.body, layout.endMark, press);
    case 'byline':
      return renderByline(article, layout);
  }
};

/** The layout's slots, then any it does not name: an article from another layout loses nothing. */
const slotsInOrder = (layout: HouseLayout): readonly SlotName[] => [
  ...new Set([...layout.slots.map((rule) => rule.slot), ...SLOTS]),
];

/** Everything before the first photo or the body introduces the article. */
const introductionLength = (slots: readonly SlotName[]): number =>
  slots.findIndex((slot) => slot === 'photo' || slot === 'body');

const renderArticle = (article: Article, layout: HouseLayout, resources: PageResources): string => {
  const slots = slotsInOrder(layout);
  const press = pressOf(layout, resources);
  const pieces = slots.map((slot) => renderSlot(slot, article, layout, press));
  const introduction = pieces.slice(0, introductionLength(slots)).join('');
  const rest = pieces.slice(introductionLength(slots)).join('');
  return `<article>\n${introduction === '' ? '' : `<header>\n${introduction}</header>\n`}${rest}</article>\n`;
};

/** Pure and total: an empty article gives an empty, valid page. The page holds no script and asks for nothing from outside. */
export const renderPage = (article: Article, layout: HouseLayout, resources: PageResources): string =>
  `<!DOCTYPE html>
<html lang="${escapeHtml(article.language)}">
${renderHead(article, layout, resources)}<body>
<main>
${renderTextSize(resources.words)}${renderArticle(article, layout, resources)}</main>
</body>
</html>
`;
