/** The head of the page: what browsers, search engines and messengers read. */
import type { Article } from '../../article/article';
import { countContentWords } from '../../article/words';
import type { HouseLayout } from '../../layout/house-layout';
import { HOUSE } from '../themes';
import { cutAtWord } from './cut-text';
import { escapeHtml } from './escape';
import { renderFontFaces } from './font-face';
import { renderJsonLd } from './json-ld';
import { renderOpenGraph } from './open-graph';
import { type PageFacts, pageFacts } from './page-facts';
import { pictureSources } from './picture';
import { paperStyles } from './print-styles';
import type { PageResources } from './resources';
import { standingOf } from './standing';
import { pageStyles, printedStyles } from './styles';
import { renderTableWidths } from './table';

/** Nothing may run, nothing be fetched but the page's own pictures, and no style sheet be obeyed but its own, whatever a damaged file brings in. */
const policyFor = ({ photos, sumOf }: PageResources, sheet: string): string =>
  `default-src 'none'; img-src ${pictureSources(photos.values())}; style-src '${sumOf(sheet)}'; font-src data:; base-uri 'none'; form-action 'none'`;

/** A page that is only to be printed gets its policy from whoever prints it, who adds the margins' style. */
const renderPolicy = (resources: PageResources, sheet: string): string =>
  resources.paper === undefined
    ? `<meta http-equiv="Content-Security-Policy" content="${policyFor(resources, sheet)}">\n`
    : '';

/** Longer titles are cut by browsers and search engines; the whole headline stands in the article and in `og:title`. */
const MAX_TITLE = 70;

const renderFixed = (policy: string): string => `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policy}<meta name="color-scheme" content="light dark">
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

const renderNames = ({ description, authors, tags }: PageFacts): string =>
  named('description', description) + named('author', authors.join(', ')) + named('keywords', tags.join(', '));

const renderCanonical = (address: string | null): string =>
  address === null ? '' : `<link rel="canonical" href="${escapeHtml(address)}">\n`;

const sheetFor = (article: Article, { theme = HOUSE, paper }: PageResources): string =>
  paper === undefined ? pageStyles(theme) : printedStyles(theme) + paperStyles(paper, countContentWords(article));

const wholeSheet = (article: Article, resources: PageResources): string =>
  `${renderFontFaces(resources.fonts)}${sheetFor(article, resources)}${renderTableWidths(article.body)}`;

export const renderHead = (article: Article, layout: HouseLayout, resources: PageResources): string => {
  const facts = pageFacts(article);
  const standing = standingOf(article, layout, resources);
  const sheet = wholeSheet(article, resources);
  return `<head>
${renderFixed(renderPolicy(resources, sheet))}<title>${renderTitle(facts.title)}</title>
${renderNames(facts)}${renderCanonical(standing.canonical)}${renderOpenGraph(facts, standing)}${renderJsonLd(article, layout, facts, standing)}<style>${sheet}</style>
</head>
`;
};
