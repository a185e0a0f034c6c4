/** Reads exported pages the way a browser and a validator do. */
import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';
import type { Article } from '#shared/article/article';
import { renderPage } from '#shared/exporting/html/page';
import type { PageResources } from '#shared/exporting/html/resources';
import { PORTAL } from '#shared/layout/portal';
import { styleSum } from '../../src/main/exporting/style-sums';

const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));

export const NO_RESOURCES: PageResources = { photos: new Map(), fonts: [], words: 'vi', sumOf: styleSum };

export const pageOf = (article: Article, resources: Partial<PageResources> = {}): string =>
  renderPage(article, PORTAL, { ...NO_RESOURCES, ...resources });

/** What the validator has to say, a line each. */
export const complaints = (html: string): readonly string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap((result) => result.messages.map((m) => `${m.ruleId} at ${m.line}:${m.column}: ${m.message}`));

export const elementsOf = (html: string): readonly HtmlElement[] => {
  return new Parser(validator.getConfigForSync('page.html')).parseHtml(html).querySelectorAll('*');
};

/** From `<main>` to its end. */
export const mainOf = (html: string): string => html.slice(html.indexOf('<main>'), html.indexOf('</main>'));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text a person sees, without white space. */
export const textIn = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/\s+/gu, '');

export const jsonLdOf = (html: string): Record<string, unknown> => {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
  return JSON.parse(json);
};
