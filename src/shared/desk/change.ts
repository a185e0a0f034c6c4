/** What the desk changes of an article without touching its text: status and tags. */
import type { Article, Status } from '../article/article';

export interface DeskChange {
  readonly status?: Status | undefined;
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
}

/** NFC and single spaces, so that a tag typed twice is one tag. */
const tidyTag = (tag: string): string => tag.normalize('NFC').trim().replace(/\s+/gu, ' ');

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** Tags keep their order; new ones follow, each once. @returns the same article where nothing changes */
export const changeArticle = (article: Article, { status, addTags = [], removeTags = [] }: DeskChange): Article => {
  const gone = new Set(removeTags.map(tidyTag));
  const added = addTags.map(tidyTag).filter((tag) => tag !== '');
  const tags = [...new Set([...article.tags.filter((tag) => !gone.has(tag)), ...added])];
  const next = status ?? article.status;
  return next === article.status && isSameList(tags, article.tags) ? article : { ...article, status: next, tags };
};
