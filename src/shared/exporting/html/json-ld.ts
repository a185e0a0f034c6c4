/**
 * The article for search engines, as schema.org's NewsArticle in JSON-LD: data, never a script that runs. It names what Google recommends
 * (https://developers.google.com/search/docs/appearance/structured-data/article: author, dateModified, datePublished, headline, image) and
 * what schema.org has beyond that.
 */
import type { Article } from '../../article/article';
import { textOf } from '../../article/inline';
import { countContentWords } from '../../article/words';
import { formatDateline } from '../../layout/format-dateline';
import type { HouseLayout } from '../../layout/house-layout';
import type { PageFacts } from './page-facts';
import type { Standing, StandingPhoto } from './standing';

/** Inside a script element only `<` could end the data early; escaped in JSON it stays the same text. */
const escapeJson = (json: string): string => (json.includes('<') ? json.replaceAll('<', '\\u003c') : json);

/** Fields without a value are left out: JSON.stringify drops undefined. */
const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

const listOrNothing = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

const describePhoto = ({ photo, told }: StandingPhoto): object => ({
  '@type': 'ImageObject',
  url: told ?? undefined,
  caption: orNothing(textOf(photo.caption)),
  creditText: orNothing(photo.credit),
  description: orNothing(photo.alt),
  width: photo.size?.width,
  height: photo.size?.height,
});

const describePublisher = ({ name, address, logo = '' }: Standing['publisher']): object | undefined =>
  name === ''
    ? undefined
    : {
        '@type': 'NewsMediaOrganization',
        name,
        url: orNothing(address),
        logo: logo === '' ? undefined : { '@type': 'ImageObject', url: logo },
      };

const describeWhere = (article: Article, layout: HouseLayout): object => ({
  dateline: article.dateline ? formatDateline(article.dateline, layout) : undefined,
  locationCreated: article.dateline?.place ? { '@type': 'Place', name: article.dateline.place } : undefined,
});

const describeStanding = ({ canonical, photos, publisher }: Standing): object => ({
  image: listOrNothing(photos.map(describePhoto)),
  publisher: describePublisher(publisher),
  url: canonical ?? undefined,
  mainEntityOfPage: canonical === null ? undefined : { '@type': 'WebPage', '@id': canonical },
});

/** @returns the whole data block. */
export const renderJsonLd = (article: Article, layout: HouseLayout, facts: PageFacts, standing: Standing): string => {
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: facts.title,
    description: orNothing(facts.description),
    datePublished: facts.published ?? undefined,
    dateModified: facts.modified,
    author: listOrNothing(facts.authors.map((name) => ({ '@type': 'Person', name }))),
    ...describeStanding(standing),
    ...describeWhere(article, layout),
    articleSection: orNothing(facts.section),
    keywords: listOrNothing(facts.tags),
    inLanguage: facts.language,
    wordCount: countContentWords(article),
  });
  return `<script type="application/ld+json">${escapeJson(json)}</script>\n`;
};
