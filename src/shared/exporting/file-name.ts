/** What an exported article's files are called: `2024-03-08-ten-bai.html`, the same on every system and in every mail. */
import type { Article } from '../article/article';
import { textOf } from '../article/inline';
import type { HouseLayout } from '../layout/house-layout';
import { slugify } from '../vietnamese/slug';
import { PAGE_WORDS, pageLanguage } from './html/words';

/** The desk's own slug, or the headline's words. */
const slugOf = ({ slug, headline, language }: Article): string => {
  const untitled = slugify(PAGE_WORDS[pageLanguage(language)].untitled, 'article');
  return slugify(slug, slugify(textOf(headline), untitled));
};

/** `+07:00` in milliseconds. */
const offsetMs = (offset: string): number => {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
};

/** The dateline's own day; without one, the day of the last change by the newsroom's clock. */
const dayOf = ({ dateline, updatedAt }: Article, layout: HouseLayout): string => {
  if (dateline !== null) return dateline.at.slice(0, 10);
  return new Date(Date.parse(updatedAt) + offsetMs(layout.dateline.offset)).toISOString().slice(0, 10);
};

/** The name without its ending. It begins with the day, so it can never be one of Windows' reserved names. */
export const exportStem = (article: Article, layout: HouseLayout): string =>
  `${dayOf(article, layout)}-${slugOf(article)}`;
