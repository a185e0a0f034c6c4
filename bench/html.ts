/** Articles as pages and as fragments, beside the same texts put between tags with nothing else done, and beside a document that is built and written out. */
import { parseHTML } from 'linkedom';
import type { Article } from '#shared/article/article';
import { textOf } from '#shared/article/inline';
import { blockTexts } from '#shared/article/words';
import { escapeHtml } from '#shared/exporting/html/escape';
import { renderFragment } from '#shared/exporting/html/fragment';
import { renderPage } from '#shared/exporting/html/page';
import type { PageResources } from '#shared/exporting/html/resources';
import { PORTAL } from '#shared/layout/portal';
import { styleSum } from '../src/main/exporting/style-sums';
import { seededArticle } from './support/corpus';
import { type Figure, measureTogether, report } from './support/measure';

const RUNS = 9;
const ARTICLES = 1_000;
const RESOURCES: PageResources = { photos: new Map(), fonts: [], words: 'vi', sumOf: styleSum };

type Render = (article: Article) => string;

interface Line {
  readonly tag: 'h1' | 'p';
  readonly text: string;
}

const linesOf = ({ headline, lead, body }: Article): readonly Line[] => [
  { tag: 'h1', text: textOf(headline) },
  { tag: 'p', text: textOf(lead) },
  ...body.flatMap(blockTexts).map((text): Line => ({ tag: 'p', text: textOf(text) })),
];

const asStrings: Render = (article) =>
  linesOf(article)
    .map(({ tag, text }) => `<${tag}>${escapeHtml(text)}</${tag}>\n`)
    .join('');

const { document } = parseHTML('<!DOCTYPE html><html><body></body></html>');

const asDocument: Render = (article) => {
  const root = document.createElement('article');
  for (const { tag, text } of linesOf(article)) {
    const element = document.createElement(tag);
    element.textContent = text;
    root.append(element);
  }
  return root.outerHTML;
};

const asPage: Render = (article) => renderPage(article, PORTAL, RESOURCES);
const asFragment: Render = (article) => renderFragment(article, PORTAL, RESOURCES, { styles: 'classes' });

/** Articles that nobody has looked at before: what is remembered of one would make the next run cheaper. */
const renderAll = (render: Render, articles: readonly Article[]): number =>
  articles.reduce((bytes, article) => bytes + Buffer.byteLength(render(article)), 0);

const measure = async (figure: string, ours: Render): Promise<Figure> => {
  const articles = Array.from({ length: ARTICLES }, (_, nth) => seededArticle(nth));
  const works = [ours, asStrings, asDocument].map((render) => () => renderAll(render, articles));
  const [own, floor, peer] = await measureTogether(RUNS, works);
  if (!own || !floor || !peer) throw new Error('nothing was measured');
  return { figure, unit: 'ms', size: ARTICLES, ours: own, floor, peer, runs: RUNS };
};

report(await measure('articles as fragments', asFragment));
report(await measure('articles as pages', asPage));
