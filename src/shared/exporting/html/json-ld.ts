/** The article for search engines, as schema.org's NewsArticle in JSON-LD: data, never a script that runs. */
import type { Article, Photo } from '../../article/article';
import { textOf } from '../../article/inline';
import { photosOf } from '../../article/photos';
import { countContentWords } from '../../article/words';
import { formatDateline } from '../../layout/format-dateline';
import type { HouseLayout } from '../../layout/house-layout';
import type { PageFacts } from './page-facts';

/** Inside a script element only `<` could end the data early; escaped in JSON it stays the same text. */
const escapeJson = (json: string): string => (json.includes('<') ? json.replaceAll('<', '\\u003c') : json);

/** Fields without a value are left out: JSON.stringify drops undefined. */
const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

const describePhoto = (photo: Photo): object => ({
  '@type': 'ImageObject',
  caption: orNothing(textOf(photo.caption)),
  creditText: orNothing(photo.credit),
  description: orNothing(photo.alt),
  width: photo.size?.width,
  height: photo.size?.height,
});

const describeImages = (article: Article): readonly object[] | undefined => {
  const pictures = photosOf(article).filter((photo) => photo.asset !== null);
  return pictures.length === 0 ? undefined : pictures.map(describePhoto);
};

const describePlace = (place: string | null | undefined): object | undefined =>
  place ? { '@type': 'Place', name: place } : undefined;

/** @returns the whole data block. */
export const renderJsonLd = (article: Article, layout: HouseLayout, facts: PageFacts): string => {
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: facts.title,
    description: orNothing(facts.description),
    datePublished: facts.published ?? undefined,
    dateModified: facts.modified,
    author: facts.authors.length === 0 ? undefined : facts.authors.map((name) => ({ '@type': 'Person', name })),
    dateline: article.dateline ? formatDateline(article.dateline, layout) : undefined,
    locationCreated: describePlace(article.dateline?.place),
    image: describeImages(article),
    keywords: facts.tags.length === 0 ? undefined : facts.tags,
    inLanguage: facts.language,
    wordCount: countContentWords(article),
  });
  return `<script type="application/ld+json">${escapeJson(json)}</script>\n`;
};
