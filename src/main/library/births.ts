/** Articles being born, each under an id of its own; one whose birth the disk refused half way is finished, not doubled, when it is tried again. */
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import type { ArticleStore, Stored } from './article-store';
import type { Refusal } from './reasons';

/** An id that is taken means a clock set back, not a full house: a few new ones are enough. */
const TRIES = 3;

/** How many failed births are remembered: as many as a person would try again at once. */
const REMEMBERED = 50;

export interface Birth {
  readonly id: ArticleId;
  readonly now: Instant;
}

export type Make = (birth: Birth) => Article;

export interface BirthParts {
  readonly store: Pick<ArticleStore, 'create' | 'finish'>;
  readonly now: () => Instant;
  readonly newId: () => ArticleId;
  /** Does the work when nothing else is done with the article: one that was left by a failure may be open by now. */
  readonly inTurn: <T>(id: ArticleId, work: () => Promise<T>) => Promise<T>;
}

/** Births come one at a time. */
export const createBirths = ({
  store,
  newId,
  now,
  inTurn,
}: BirthParts): ((make: Make) => Promise<Stored | Refusal>) => {
  /** Refused by the disk at some step: what is left of them may be nothing, or a whole article that nobody was told of. */
  let failed: readonly Article[] = [];

  const forget = (article: Article): void => {
    failed = failed.filter((each) => each !== article);
  };

  const remember = (article: Article): void => {
    failed = [...failed, article].slice(-REMEMBERED);
  };

  /** The one that comes out the same under its own id and moment. */
  const sameAs = (make: Make): Article | undefined =>
    failed.find((article) => isDeepStrictEqual(make({ id: article.id, now: article.createdAt }), article));

  const bear = async (make: Make, tries = TRIES): Promise<Stored | Refusal> => {
    const article = make({ id: newId(), now: now() });
    const stored = await store.create(article);
    if (stored.ok) return stored;
    if (stored.reason === 'exists') return tries > 1 ? bear(make, tries - 1) : stored;
    remember(article);
    return stored;
  };

  return async (make) => {
    const begun = sameAs(make);
    if (begun === undefined) return bear(make);
    const finished = await inTurn(begun.id, () => store.finish(begun));
    if (!finished.ok && finished.reason !== 'exists') return finished;
    forget(begun);
    return finished.ok ? finished : bear(make);
  };
};
