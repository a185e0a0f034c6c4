/** The head of the page: what browsers, search engines and messengers read. */
import type { Article } from '../../article/article';
import type { HouseLayout } from '../../layout/house-layout';
import { cutAtWord } from './cut-text';
import { escapeHtml } from './escape';
import { renderFontFaces } from './font-face';
import { renderJsonLd } from './json-ld';
import type { PageFacts } from './page-facts';
import { pageFacts } from './page-facts';
import type { PageResources } from './resources';
import { PAGE_STYLES } from './styles';
import { renderTableWidths } from './table';

/** Nothing may run and nothing may be fetched, whatever a damaged file brings in. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** Longer titles are cut by browsers and search engines; the whole headline stands in the article and in `og:title`. */
const MAX_TITLE = 70;

const FIXED = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<meta name="generator" content="Dateline">
`;

/** What counts as its length is how it is written, `&amp;` and all. */
const renderTitle = (title: string): string => {
  const cut = cutAtWord(title, MAX_TITLE);
  const surplus = escapeHtml(cut).length - MAX_TITLE;
  return escapeHtml(surplus <= 0 ? cut : cutAtWord(cut, Math.max(2, cut.length - surplus)));
};

const named = (name: string, content: string): string =>
  content === '' ? '' : `<meta name="${name}" content="${escapeHtml(content)}">\n`;

const property = (name: string, content: string): string =>
  content === '' ? '' : `<meta property="${name}" content="${escapeHtml(content)}">\n`;

const LOCALES: Readonly<Record<string, string>> = { vi: 'vi_VN', en: 'en_US' };

const renderOpenGraph = (facts: PageFacts): string =>
  property('og:type', 'article') +
  property('og:title', facts.title) +
  property('og:description', facts.description) +
  property('og:locale', LOCALES[facts.language] ?? facts.language.replace('-', '_')) +
  property('article:published_time', facts.published ?? '') +
  property('article:modified_time', facts.modified) +
  facts.tags.map((tag) => property('article:tag', tag)).join('');

export const renderHead = (article: Article, layout: HouseLayout, resources: PageResources): string => {
  const facts = pageFacts(article);
  return `<head>
${FIXED}<title>${renderTitle(facts.title)}</title>
${named('description', facts.description)}${named('author', facts.authors.join(', '))}${named('keywords', facts.tags.join(', '))}${renderOpenGraph(facts)}${renderJsonLd(article, layout, facts)}<style>${renderFontFaces(resources.fonts)}${PAGE_STYLES}${renderTableWidths(article.body)}</style>
</head>
`;
};
