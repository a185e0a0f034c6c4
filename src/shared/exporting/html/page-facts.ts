/** What the head of the page and the PDF's own properties say about an article, gathered once. */
import type { Article, Content } from '../../article/article';
import { textOf } from '../../article/inline';
import { blockTexts } from '../../article/words';
import { cutAtWord } from './cut-text';
import { PAGE_WORDS, pageLanguage } from './words';

/** Search engines show about as much. */
const MAX_DESCRIPTION = 160;

export interface PageFacts {
  /** The whole headline, or the words for an article without one. */
  readonly title: string;
  /** The lead, or the first words of the body; empty where there is neither. */
  readonly description: string;
  readonly authors: readonly string[];
  /** ISO 8601 with zone; null where the article has no dateline. */
  readonly published: string | null;
  readonly modified: string;
  readonly language: string;
  readonly tags: readonly string[];
  /** Empty where nobody said. */
  readonly section: string;
}

const oneLine = (text: string): string => (/[\s]{2}|\n/u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text);

const descriptionOf = ({ lead, body }: Content): string => {
  if (lead.length > 0) return cutAtWord(textOf(lead), MAX_DESCRIPTION);
  const first = body.find((block) => block.type === 'paragraph');
  return first ? cutAtWord(blockTexts(first).map(textOf).join(' '), MAX_DESCRIPTION) : '';
};

/** A page is not changed before it is published: an article written ahead of its hour carries that hour. */
const modifiedAt = ({ dateline, updatedAt }: Article): string =>
  dateline !== null && Date.parse(dateline.at) > Date.parse(updatedAt) ? dateline.at : updatedAt;

export const pageFacts = (article: Article): PageFacts => ({
  title: oneLine(textOf(article.headline)) || PAGE_WORDS[pageLanguage(article.language)].untitled,
  description: descriptionOf(article),
  authors: article.byline.map((author) => author.name),
  published: article.dateline?.at ?? null,
  modified: modifiedAt(article),
  language: article.language,
  tags: article.tags,
  section: article.section,
});
