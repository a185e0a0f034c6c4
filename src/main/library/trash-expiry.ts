/** The end of the trash: what has lain there long enough, or what a person says, is deleted for good. The only place that deletes text. */
import { join } from 'node:path';
import type { ArticleId, Instant } from '#shared/article/identity';
import { isDiskFailure } from '#shared/failures';
import { peekArticle } from './article-file';
import { articleIdsIn } from './desk';
import { DISK_REASONS, type Disk, DiskError, unless } from './disk';
import { createDueMarks, type DueMarks } from './due-marks';
import type { Done } from './library';
import { articleFolder, type LibraryPaths } from './paths';
import { attempt, type Refusal, refuse } from './reasons';
import { areDaysOver, bornAt, type DueMark, hasWaited, isBelievable, markFor } from './trash-days';
import { createTrashNotes } from './trash-note';

/** No article's id, so nothing lists it: a crash in the middle leaves no half of an article. */
const REMOVING = '.removing-';

export interface ExpiryParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => Instant;
  /** By the witness of earlier sessions; null where there is none. */
  readonly time: () => Instant | null;
  /** Whether this session has put it there. */
  readonly isNew: (id: ArticleId) => boolean;
  /** Does the work when nothing else is done with the article. */
  readonly inTurn: <T>(id: ArticleId, work: () => Promise<T>) => Promise<T>;
}

export interface TrashExpiry {
  /** `missing` where the trash has no such article. */
  deleteForGood(id: ArticleId): Promise<Done | Refusal>;
  /**
   * Deletes what has lain in the trash for `days` and more, if a round of an earlier day has found it so; what it cannot delete
   * today it tries again the next time.
   * @returns how many articles are gone
   */
  expire(days: number): Promise<number>;
}

const doomedFolder = ({ paths }: ExpiryParts, id: ArticleId): string => join(paths.trash, `${REMOVING}${id}`);

/** What is left of the folder may wait for the next look. */
const finish = async (parts: ExpiryParts, id: ArticleId): Promise<void> => {
  const { disk, paths } = parts;
  await disk.syncFolder(paths.trash);
  await unless(disk.removeFolder(doomedFolder(parts, id)), DISK_REASONS, () => undefined);
};

/** The step that counts is one rename. */
const remove = async (parts: ExpiryParts, id: ArticleId): Promise<void> => {
  const { disk, paths } = parts;
  await disk.removeFolder(doomedFolder(parts, id));
  await disk.rename(articleFolder(paths.trash, id), doomedFolder(parts, id));
  await finish(parts, id);
};

/** Where it is on its way out already, an earlier try has failed at the flush alone. */
const removeForGood = async (parts: ExpiryParts, id: ArticleId): Promise<Done | Refusal> => {
  const { disk, paths } = parts;
  if ((await disk.stat(articleFolder(paths.trash, id))) !== null) await remove(parts, id);
  else if ((await disk.stat(doomedFolder(parts, id))) !== null) await finish(parts, id);
  else return refuse('missing');
  return { ok: true };
};

const sweep = async ({ disk, paths }: ExpiryParts): Promise<void> => {
  const left = (await disk.list(paths.trash)).filter((name) => name.startsWith(REMOVING));
  // An earlier try may have failed at the flush: what is not surely out of the list is not taken apart.
  if (left.length > 0) await disk.syncFolder(paths.trash);
  for (const name of left) await unless(disk.removeFolder(join(paths.trash, name)), DISK_REASONS, () => undefined);
};

/** Rejects with a `DiskError` where the article cannot be looked at now. */
const signsOf = async ({ disk, paths }: ExpiryParts, id: ArticleId): Promise<readonly number[]> => {
  const born = bornAt(id);
  const peek = await peekArticle(disk, paths.trash, id);
  if (peek.ok) return [born, Date.parse(peek.article.createdAt), Date.parse(peek.article.updatedAt)];
  if (isDiskFailure(peek.reason) && peek.reason !== 'missing') {
    throw new DiskError(peek.reason, articleFolder(paths.trash, id));
  }
  return [born];
};

/** What a round makes of one article; a mark where it is to be due for the rounds after it. */
type Verdict = { readonly is: 'gone' } | { readonly is: 'stays'; readonly mark: DueMark | null };

const STAYS: Verdict = { is: 'stays', mark: null };

/** Where the note is lost or not to be believed, the days count from now. */
const expireOne = async (
  parts: ExpiryParts,
  id: ArticleId,
  days: number,
  before: DueMark | undefined,
): Promise<Verdict> => {
  const { disk, paths, now, time, isNew } = parts;
  const folder = articleFolder(paths.trash, id);
  if (isNew(id) || (await disk.stat(folder)) === null) return STAYS;
  const notes = createTrashNotes(disk, now);
  const trashedAt = await notes.read(folder);
  if (trashedAt === null || !isBelievable({ trashedAt, signs: await signsOf(parts, id) }, now())) {
    await notes.write(folder);
    return STAYS;
  }
  if (!areDaysOver(trashedAt, time(), days)) return STAYS;
  const mark = markFor(before, trashedAt, now());
  if (!hasWaited(mark, now())) return { is: 'stays', mark };
  await remove(parts, id);
  return { is: 'gone' };
};

const isSameMarks = (a: DueMarks, b: DueMarks): boolean =>
  a.size === b.size && [...a].every(([id, mark]) => b.get(id) === mark);

/** One that the disk says nothing of stays as it was, marked or not. */
const expireAll = async (parts: ExpiryParts, days: number): Promise<number> => {
  const { disk, paths, now, inTurn } = parts;
  const store = createDueMarks(disk, paths, now);
  const ids = await articleIdsIn(disk, paths.trash);
  const before = await store.read();
  const due = new Map<ArticleId, DueMark>();
  let gone = 0;
  for (const id of ids) {
    const known = before.get(id);
    const unknown = (): Verdict => ({ is: 'stays', mark: known ?? null });
    const verdict = await inTurn(id, () => unless(expireOne(parts, id, days, known), DISK_REASONS, unknown));
    if (verdict.is === 'gone') gone += 1;
    else if (verdict.mark !== null) due.set(id, verdict.mark);
  }
  if (!isSameMarks(before, due)) await unless(store.write(due), DISK_REASONS, () => undefined);
  return gone;
};

export const createTrashExpiry = (parts: ExpiryParts): TrashExpiry => {
  const { inTurn } = parts;
  return {
    deleteForGood: (id) => inTurn(id, () => attempt<Done | Refusal>(() => removeForGood(parts, id))),
    expire: async (days) => {
      await unless(sweep(parts), DISK_REASONS, () => undefined);
      // A list or marks that cannot be read now may be had the next time.
      return unless(expireAll(parts, days), DISK_REASONS, () => 0);
    },
  };
};
