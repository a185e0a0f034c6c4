/** What the desk keeps about an article beside its text: where it belongs, who works on it and until when, and which way it went. */
import type { Article } from './article';

export type ArticleRecord = Pick<
  Article,
  'id' | 'status' | 'section' | 'genre' | 'assignee' | 'deadline' | 'embargo' | 'slug' | 'layout' | 'tags' | 'trail'
>;

export const recordOf = (article: Article): ArticleRecord => ({
  id: article.id,
  status: article.status,
  section: article.section,
  genre: article.genre,
  assignee: article.assignee,
  deadline: article.deadline,
  embargo: article.embargo,
  slug: article.slug,
  layout: article.layout,
  tags: article.tags,
  trail: article.trail,
});
