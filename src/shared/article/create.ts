/** A new article: empty slots in a layout, with its identity passed in. */
import { type Article, type Content, CURRENT_SCHEMA, EMPTY_CONTENT } from './article';
import type { ArticleId, Instant } from './identity';

export interface Birth {
  readonly id: ArticleId;
  readonly now: Instant;
  readonly layout: string;
  readonly language: string;
}

export const createArticle = (birth: Birth, content: Content = EMPTY_CONTENT): Article => ({
  schema: CURRENT_SCHEMA,
  id: birth.id,
  layout: birth.layout,
  language: birth.language,
  status: 'draft',
  revision: 0,
  createdAt: birth.now,
  updatedAt: birth.now,
  slug: '',
  tags: [],
  letStand: [],
  section: '',
  genre: '',
  assignee: '',
  deadline: null,
  embargo: null,
  trail: [],
  ...content,
});

/** The slots alone, without what the desk keeps about the article. */
export const contentOf = ({ dateline, headline, lead, photos, body, byline }: Content): Content => ({
  dateline,
  headline,
  lead,
  photos,
  body,
  byline,
});

export const isEmptyContent = (content: Content): boolean =>
  content.headline.length === 0 &&
  content.lead.length === 0 &&
  content.photos.length === 0 &&
  content.body.length === 0 &&
  content.byline.length === 0;
