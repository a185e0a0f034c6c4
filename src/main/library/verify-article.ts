/** A look at one article's folder, in the articles or in the trash: how it is, and where asked for, its mending. */
import type { ArticleId, AssetName } from '#shared/article/identity';
import { assetsOf } from '#shared/article/photos';
import type { LibraryFailure } from '#shared/failures';
import type { Repaired } from '#shared/library/jobs';
import { articleSource, type FromHistory, type Peek, peekArticle, sealArticle } from './article-file';
import type { Disk } from './disk';
import { createDurableAdapter } from './durable-adapter';
import { mendedBy, type NoteMended } from './mended';
import { articleFolder, type LibraryPaths } from './paths';
import { attempt } from './reasons';

/** Whether every revision in an article's folder can be read; `damaged` names those that cannot. */
export type CheckHistory = (
  folder: string,
  id: ArticleId,
) => Promise<{ readonly whole: number; readonly damaged: readonly string[] }>;

export interface Examination {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => string;
  readonly fromHistory?: FromHistory | undefined;
  readonly checkHistory?: CheckHistory | undefined;
  /** Runs while nothing else writes this article. */
  readonly inTurn: <T>(id: ArticleId, task: () => Promise<T>) => Promise<T>;
  /** Whether its file is known to have been there: then it was not cut off at its first save. */
  readonly wasStored?: ((id: ArticleId) => boolean) | undefined;
  readonly repair: boolean;
  /** Hears of what was mended outside the trash. */
  readonly noteMended?: NoteMended | undefined;
}

/** An article's folder, and in which shelf it lies. */
export interface Lying {
  readonly shelf: string;
  readonly id: ArticleId;
}

export interface Verdict extends Lying {
  readonly state: 'whole' | 'recoverable' | 'empty' | 'unreadable';
  readonly reason: LibraryFailure | null;
  readonly repaired: Repaired | null;
  /** Those the article names. */
  readonly photos: readonly AssetName[];
  readonly damagedRevisions: readonly string[];
}

/** As an open does it: bad copies set aside, the best one written in their place, leftovers older than it swept up. */
const mend = async (how: Examination, { shelf, id }: Lying): Promise<Repaired | null> => {
  const { disk, paths, now, fromHistory, noteMended } = how;
  const adapter = createDurableAdapter({
    ...articleSource(disk, shelf, id, fromHistory),
    now,
    seal: async (article) => sealArticle(article),
  });
  await adapter.read();
  const mended = mendedBy(adapter);
  if (mended !== null && shelf === paths.articles) noteMended?.(mended);
  return mended && { id, ...mended.recovery };
};

const damagedRevisionsIn = async ({ checkHistory }: Examination, { shelf, id }: Lying): Promise<readonly string[]> => {
  const checked = await attempt(async () => ({ ok: true, ...(await checkHistory?.(articleFolder(shelf, id), id)) }));
  return 'damaged' in checked ? (checked.damaged ?? []) : [];
};

/** One whose first save was cut off has lost nothing: opening it puts it in its place. */
const isUnborn = (peek: Peek, { wasStored }: Examination): boolean =>
  peek.isUnborn && wasStored?.(peek.article.id) !== true;

const stateOf = (peek: Peek, how: Examination, repaired: Repaired | null): Verdict['state'] =>
  peek.isRecovered && !isUnborn(peek, how) && repaired === null ? 'recoverable' : 'whole';

/** Without `repair` nothing on the disk is changed. */
export const examineArticle = async (how: Examination, lying: Lying): Promise<Verdict> => {
  const { shelf, id } = lying;
  const peek = await peekArticle(how.disk, shelf, id, how.fromHistory);
  const damagedRevisions = await damagedRevisionsIn(how, lying);
  const nothing = { ...lying, reason: null, repaired: null, photos: [], damagedRevisions };
  if (!peek.ok) {
    return peek.reason === 'missing'
      ? { ...nothing, state: 'empty' }
      : { ...nothing, state: 'unreadable', reason: peek.reason };
  }
  const mended = how.repair ? await attempt(() => how.inTurn(id, () => mend(how, lying))) : null;
  const repaired = mended !== null && 'from' in mended ? mended : null;
  return { ...nothing, state: stateOf(peek, how, repaired), repaired, photos: assetsOf(peek.article) };
};
