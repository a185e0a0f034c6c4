/** What the desk changes of an article without touching its text: status, tags, and which findings are let stand. */
import { type Article, LET_STAND_MAX, type Status } from '../article/article';

export interface DeskChange {
  readonly status?: Status | undefined;
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
  /** Fingerprints of findings to let stand. */
  readonly letStand?: readonly string[] | undefined;
  /** Fingerprints of findings to be told of again. */
  readonly tellAgain?: readonly string[] | undefined;
}

/** NFC and single spaces, so that a tag typed twice is one tag. */
const tidyTag = (tag: string): string => tag.normalize('NFC').trim().replace(/\s+/gu, ' ');

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** Those that stay keep their order; new ones follow, each once. */
const revise = (stored: readonly string[], gone: readonly string[], added: readonly string[]): readonly string[] => {
  const without = new Set(gone);
  const revised = [...new Set([...stored.filter((item) => !without.has(item)), ...added])];
  return isSameList(revised, stored) ? stored : revised;
};

/** @returns the same article where nothing changes */
export const changeArticle = (article: Article, change: DeskChange): Article => {
  const { addTags = [], removeTags = [], letStand = [], tellAgain = [] } = change;
  const added = addTags.map(tidyTag).filter((tag) => tag !== '');
  const next = {
    status: change.status ?? article.status,
    tags: revise(article.tags, removeTags.map(tidyTag), added),
    letStand: revise(article.letStand, tellAgain, letStand).slice(-LET_STAND_MAX),
  };
  const isSame =
    next.status === article.status && next.tags === article.tags && isSameList(next.letStand, article.letStand);
  return isSame ? article : { ...article, ...next };
};
