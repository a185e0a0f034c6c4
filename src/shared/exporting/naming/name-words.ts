/** What an article gives to the names of its files: its day, slug, headline, author, section and id, each in plain ASCII. */
import type { Article } from '../../article/article';
import { textOf } from '../../article/inline';
import type { HouseLayout } from '../../layout/house-layout';
import { slugify } from '../../vietnamese/slug';
import { PAGE_WORDS, pageLanguage } from '../html/words';

/** What a pattern can name, each in braces. */
export const NAME_WORDS = ['date', 'slug', 'headline', 'author', 'section', 'id'] as const;
export type NameWord = (typeof NAME_WORDS)[number];
export type NameWords = Readonly<Record<NameWord, string>>;

/** `+07:00` in milliseconds. */
const offsetMs = (offset: string): number => {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
};

/** The dateline's own day; without one, the day of the last change by the newsroom's clock. */
export const dayOf = ({ dateline, updatedAt }: Article, layout: HouseLayout): string => {
  if (dateline !== null) return dateline.at.slice(0, 10);
  return new Date(Date.parse(updatedAt) + offsetMs(layout.dateline.offset)).toISOString().slice(0, 10);
};

/** For an article that nothing else names. */
export const untitledSlug = ({ language }: Article): string =>
  slugify(PAGE_WORDS[pageLanguage(language)].untitled, 'article');

/** The desk's own slug, or the headline's words. */
export const slugOf = (article: Article): string =>
  slugify(article.slug, slugify(textOf(article.headline), untitledSlug(article)));

/** Empty where the article has nothing to say for a word; `date`, `slug`, `headline` and `id` never are. */
export const nameWordsOf = (article: Article, layout: HouseLayout): NameWords => ({
  date: dayOf(article, layout),
  slug: slugOf(article),
  headline: slugify(textOf(article.headline), untitledSlug(article)),
  author: slugify(article.byline[0]?.name ?? '', ''),
  section: slugify(article.section, ''),
  id: article.id.toLowerCase(),
});
