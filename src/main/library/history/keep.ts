/** Keeping an article as a revision: whether there is anything to keep, and how far it is from what was kept before it. */
import { isDeepStrictEqual } from 'node:util';
import { type Article, EMPTY_CONTENT } from '#shared/article/article';
import { contentOf } from '#shared/article/create';
import { type Instant, toInstant } from '#shared/article/identity';
import { countContentWords } from '#shared/article/words';
import { countChange } from '#shared/history/compare';
import type { RevisionReason } from '#shared/history/revision';
import { unless } from '../disk';
import { lastWhole } from './last-whole';
import { type HistoryPlace, type KeptEntry, type Revision, writeRevision } from './revision-file';
import { keyOf } from './revision-key';
import { lookInto, type Named } from './revisions-in';

/** In milliseconds: while somebody types, so much time lies between two revisions. */
export const TYPING_PAUSE = 5 * 60_000;

/** Of one well ahead of the clock nothing can be said but that the clock was set back since. */
export const isRecent = (at: Instant, now: Date): boolean => Math.abs(now.getTime() - Date.parse(at)) < TYPING_PAUSE;

const isSame = (a: Article, b: Article): boolean => {
  const facts = (article: Article) => {
    const { status, tags, slug } = article;
    return { status, tags, slug, ...contentOf(article) };
  };
  return isDeepStrictEqual(facts(a), facts(b));
};

/** The moment of a new revision: no other one has it, so that two kept in one millisecond keep their order. */
const freeMoment = (revisions: readonly Named[], now: Date): Instant => {
  const taken = new Set(revisions.map(({ at }) => at));
  let moment = now.getTime();
  while (taken.has(toInstant(new Date(moment)))) moment += 1;
  return toInstant(new Date(moment));
};

/** Flushed too where it is there already but empty: the crash may have come between the two. */
const prepareFolder = async ({ disk, folder }: HistoryPlace, articleFolder: string): Promise<void> => {
  await unless(disk.makeFolder(folder), ['exists'], () => undefined);
  await disk.syncFolder(articleFolder);
};

export interface Keeping {
  readonly articleFolder: string;
  readonly why: RevisionReason;
  readonly by: string | null;
  readonly now: Date;
}

const entryOf = (article: Article, before: Revision | null, at: Instant, { why, by }: Keeping): KeptEntry => ({
  key: keyOf({ at, revision: article.revision, why }),
  at,
  revision: article.revision,
  by,
  why,
  words: countContentWords(article),
  ...countChange(before?.article ?? EMPTY_CONTENT, article),
});

/** @returns null where nothing had to be kept. Rejects with a `DiskError` where the disk refuses. */
export const keepRevision = async (
  place: HistoryPlace,
  article: Article,
  keeping: Keeping,
): Promise<KeptEntry | null> => {
  const { why, now } = keeping;
  const { revisions } = await lookInto(place);
  if (why === 'typing' && revisions.some(({ at }) => isRecent(at, now))) return null;
  const before = await lastWhole(place, revisions, now);
  if (before && isSame(before.article, article)) return null;
  if (revisions.length === 0) await prepareFolder(place, keeping.articleFolder);
  const entry = entryOf(article, before, freeMoment(revisions, now), keeping);
  await writeRevision(place, { entry, article });
  return entry;
};
