/** An article as a fragment of HTML for a content management system: the same elements as the page, none of them lost on the way in. */
import type { Article } from '../../article/article';
import type { HouseLayout } from '../../layout/house-layout';
import { escapeHtml } from './escape';
import { FRAGMENT_DRESSES, type FragmentStyles } from './fragment-dress';
import { type PressResources, pressOf } from './press';
import { renderSlots } from './slots';

export interface FragmentOptions {
  readonly styles: FragmentStyles;
}

/** One `article` element and a line break; docs/cms-fragment.md lists its classes. Pure and total, as the page is. */
export const renderFragment = (
  article: Article,
  layout: HouseLayout,
  resources: PressResources,
  { styles }: FragmentOptions,
): string => {
  const { introduction, rest } = renderSlots(article, layout, pressOf(layout, resources, FRAGMENT_DRESSES[styles]));
  return `<article class="dl-article" lang="${escapeHtml(article.language)}">\n${introduction}${rest}</article>\n`;
};
