/** What a PDF says about itself and around its text, gathered from the article: plain data, so that it can be sent to a worker. */
import type { Article } from '#shared/article/article';
import type { Paper } from '#shared/exporting/formats';
import { keywordsOf } from '#shared/exporting/html/keywords';
import { pageFacts } from '#shared/exporting/html/page-facts';
import { pageLanguage } from '#shared/exporting/html/words';
import type { Language } from '#shared/settings';

export interface PdfFacts {
  readonly paper: Paper;
  readonly title: string;
  readonly authors: readonly string[];
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  /** Of the page's own words. */
  readonly words: Language;
  /** ISO 8601: the article's own dates, not the clock's, so that the same article says the same. */
  readonly created: string;
  readonly modified: string;
  /** Who publishes; empty where nobody is named. */
  readonly publisher: string;
  readonly section: string;
  /** The day as printed; empty where the article has no dateline. */
  readonly day: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** The day where it was written, whatever the clock of this machine says: ISO 8601 begins with it. */
const printDay = (published: string, words: Language): string => {
  const [year = '', month = '', day = ''] = published.slice(0, 10).split('-');
  return words === 'vi' ? `${day}/${month}/${year}` : `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};

export interface Issue {
  readonly paper: Paper;
  /** As the theme names it. */
  readonly publisher: string;
}

export const pdfFactsOf = (article: Article, { paper, publisher }: Issue): PdfFacts => {
  const { title, authors, description, language, published, modified } = pageFacts(article);
  const words = pageLanguage(article.language);
  return {
    paper,
    title,
    authors,
    subject: description,
    keywords: keywordsOf(article),
    language,
    words,
    created: published ?? modified,
    modified,
    publisher,
    section: article.section,
    day: published === null ? '' : printDay(published, words),
  };
};
