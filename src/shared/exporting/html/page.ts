/** An article as one self-contained HTML page, its slots in the layout's order, under its theme's head and above its foot. */
import type { Article } from '../../article/article';
import type { HouseLayout } from '../../layout/house-layout';
import { HOUSE } from '../themes';
import { PAGE_DRESS } from './dress';
import { escapeHtml } from './escape';
import { renderHead } from './head';
import { renderImprint, renderMasthead } from './masthead';
import { pressOf } from './press';
import type { PageResources } from './resources';
import { renderSlots } from './slots';
import { renderTextSize } from './text-size';

const renderArticle = (article: Article, layout: HouseLayout, resources: PageResources): string => {
  const { introduction, rest } = renderSlots(article, layout, pressOf(layout, resources, PAGE_DRESS));
  return `<article>\n${introduction === '' ? '' : `<header>\n${introduction}</header>\n`}${rest}</article>\n`;
};

/** What is there beside the article: on paper nothing, for whoever prints sets the margins. */
const furnitureOf = ({ theme = HOUSE, paper, words }: PageResources) =>
  paper === undefined
    ? { masthead: renderMasthead(theme), control: renderTextSize(words), imprint: renderImprint(theme) }
    : { masthead: '', control: '', imprint: '' };

/** Pure and total: an empty article gives an empty, valid page. The page holds no script and fetches nothing but its own pictures. */
export const renderPage = (article: Article, layout: HouseLayout, resources: PageResources): string => {
  const { masthead, control, imprint } = furnitureOf(resources);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(article.language)}">
${renderHead(article, layout, resources)}<body>
${masthead}<main>
${control}${renderArticle(article, layout, resources)}</main>
${imprint}</body>
</html>
`;
};
