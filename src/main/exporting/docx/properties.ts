/** What a document says of itself: title, authors, subject, language, and the article's own times instead of the hour of the export. */
import type { Article } from '#shared/article/article';
import { keywordsOf } from '#shared/exporting/html/keywords';
import { pageFacts } from '#shared/exporting/html/page-facts';
import type { Theme } from '#shared/exporting/theme';
import { officeLanguage } from './styles';
import { escapeXml } from './xml-text';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const said = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`);

const moment = (name: string, instant: string): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant.replace(/\.\d+Z$/u, 'Z')}</dcterms:${name}>`;

/** `docProps/core.xml`. */
export const coreProperties = (article: Article): string => {
  const facts = pageFacts(article);
  return [
    DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    said('dc:title', facts.title),
    said('dc:subject', article.section),
    said('dc:creator', facts.authors.join('; ')),
    said('cp:keywords', keywordsOf(article).join(', ')),
    said('dc:description', facts.description),
    said('dc:language', officeLanguage(article.language)),
    said('cp:category', article.genre),
    moment('created', article.createdAt),
    moment('modified', article.updatedAt),
    '</cp:coreProperties>',
  ].join('');
};

/** `docProps/app.xml`. */
export const programProperties = ({ publisher }: Theme): string =>
  `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Dateline</Application>${said('Company', publisher.name)}</Properties>`;
