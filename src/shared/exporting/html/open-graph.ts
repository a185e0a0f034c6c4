/** What messengers and social networks show of a shared page: the Open Graph protocol (https://ogp.me) and the one card of Twitter's that adds to it. */
import { escapeHtml } from './escape';
import type { PageFacts } from './page-facts';
import type { Standing } from './standing';

const property = (name: string, content: string): string =>
  content === '' ? '' : `<meta property="${name}" content="${escapeHtml(content)}">\n`;

const LOCALES: Readonly<Record<string, string>> = { vi: 'vi_VN', en: 'en_US' };

/** Only the first picture that the world can fetch: a preview shows one. */
const renderImage = ({ photos }: Standing): string => {
  const found = photos.find((photo) => photo.public !== null);
  if (found === undefined || found.public === null) return '';
  const { alt, size } = found.photo;
  return (
    property('og:image', found.public) +
    property('og:image:alt', alt) +
    property('og:image:width', `${size?.width ?? ''}`) +
    property('og:image:height', `${size?.height ?? ''}`) +
    '<meta name="twitter:card" content="summary_large_image">\n'
  );
};

const renderArticle = ({ published, modified, section, authors, tags }: PageFacts): string =>
  property('article:published_time', published ?? '') +
  property('article:modified_time', modified) +
  property('article:section', section) +
  authors.map((name) => property('article:author', name)).join('') +
  tags.map((tag) => property('article:tag', tag)).join('');

export const renderOpenGraph = (facts: PageFacts, standing: Standing): string =>
  property('og:type', 'article') +
  property('og:title', facts.title) +
  property('og:description', facts.description) +
  property('og:locale', LOCALES[facts.language] ?? facts.language.replace('-', '_')) +
  property('og:url', standing.canonical ?? '') +
  property('og:site_name', standing.publisher.name) +
  renderImage(standing) +
  renderArticle(facts);
