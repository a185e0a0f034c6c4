/** What a NewsML-G2 item says about its content: where and when, by whom, about what. In the order of IPTC's schema. */
import type { Article } from '../../article/article';
import { printByline } from '../../article/byline';
import { textOf } from '../../article/inline';
import { formatDateline } from '../../layout/format-dateline';
import type { HouseLayout } from '../../layout/house-layout';
import { pageFacts } from '../html/page-facts';
import { escapeAttribute } from '../iptc/escape-xml';
import { slugOf } from '../naming/name-words';
import { element, named } from './item-meta';

const origin = (article: Article): string => {
  const { dateline, byline } = article;
  return [
    element('contentCreated', dateline?.at ?? ''),
    element('contentModified', pageFacts(article).modified),
    named('located', dateline?.place ?? ''),
    ...byline.map(({ name }) => named('creator', name)),
  ].join('');
};

const descriptions = (article: Article, layout: HouseLayout): string => {
  const { section, tags, genre, dateline, headline, lead, byline } = article;
  return [
    named('genre', genre),
    ...[section, ...tags].map((name) => named('subject', name)),
    element('slugline', slugOf(article)),
    element('headline', textOf(headline)),
    element('dateline', dateline === null ? '' : formatDateline(dateline, layout)),
    element('by', printByline(byline, layout.byline.separator)),
    element('description', textOf(lead)),
  ].join('');
};

export const contentMeta = (article: Article, layout: HouseLayout): string =>
  `<contentMeta>
${origin(article)}<language tag="${escapeAttribute(article.language)}"/>
${descriptions(article, layout)}</contentMeta>
`;
