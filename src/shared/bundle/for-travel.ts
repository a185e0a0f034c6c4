/** What of an article leaves the newsroom: all that is written for readers, and what protects it; not what was noted about the work. */
import type { Article } from '../article/article';

/**
 * The embargo goes along, since one that is lost on the way is broken. Who worked on it until when, which way it went, and what was let
 * stand is the newsroom's own; nobody else has approved it either: it arrives as a draft. Idempotent.
 */
export const forTravel = (article: Article): Article => ({
  ...article,
  status: 'draft',
  assignee: '',
  deadline: null,
  letStand: [],
  trail: [],
});
