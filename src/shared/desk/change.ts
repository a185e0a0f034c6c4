/** What the desk changes of an article without touching its text: status, tags, which findings are let stand, and what is recorded of its way. */
import { type Article, LET_STAND_MAX, type Status } from '../article/article';
import type { Instant } from '../article/identity';
import { type TrailEntry, withTrail } from '../article/trail';

export interface DeskChange {
  readonly status?: Status | undefined;
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
  /** Fingerprints of findings to let stand. */
  readonly letStand?: readonly string[] | undefined;
  /** Fingerprints of findings to be told of again. */
  readonly tellAgain?: readonly string[] | undefined;
  /** As what it has left the newsroom, e.g. `html, pdf`: an approved article is exported from then on, any other stays what it is. */
  readonly wentOutAs?: string | undefined;
  /** What went ahead although something stood against it, and the reason that was given. */
  readonly overridden?: readonly Pick<TrailEntry, 'act' | 'note'>[] | undefined;
}

/** Who changes something, and when. */
export interface Hand {
  /** As history names people; empty where nobody said who they are. */
  readonly by: string;
  readonly now: Instant;
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

const statusAfter = ({ status }: Article, change: DeskChange): Status =>
  change.wentOutAs !== undefined && status === 'approved' ? 'exported' : (change.status ?? status);

/** Its steps in order: what was overridden stands before what came of it. */
const trailAfter = (article: Article, change: DeskChange, status: Status, { by, now }: Hand): Article['trail'] => {
  const step = status === article.status ? [] : [{ act: status, note: change.wentOutAs ?? '' }];
  return [...(change.overridden ?? []), ...step].reduce(
    (trail, { act, note }) => withTrail(trail, { at: now, by, act, note }),
    article.trail,
  );
};

/** @returns the same article where nothing changes */
export const changeArticle = (article: Article, change: DeskChange, hand: Hand): Article => {
  const { addTags = [], removeTags = [], letStand = [], tellAgain = [] } = change;
  const status = statusAfter(article, change);
  const added = addTags.map(tidyTag).filter((tag) => tag !== '');
  const next = {
    status,
    tags: revise(article.tags, removeTags.map(tidyTag), added),
    letStand: revise(article.letStand, tellAgain, letStand).slice(-LET_STAND_MAX),
    trail: trailAfter(article, change, status, hand),
  };
  // A change of status is a step of the trail too.
  const isSame =
    next.trail === article.trail && next.tags === article.tags && isSameList(next.letStand, article.letStand);
  return isSame ? article : { ...article, ...next };
};
