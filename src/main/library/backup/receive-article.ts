/** One article of an archive comes into a library: added, put in the place of an older one, or left out for the newer one here. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import type { LibraryFailure } from '#shared/failures';
import { peekArticle } from '../article-file';
import { isReason } from '../disk';
import { articleFolder } from '../paths';
import { isNewer } from '../standing';
import type { Shelf } from './archive-names';
import { type ArchivedArticle, readText } from './archived-article';
import { mergeFolder } from './merge-folder';
import { type Outcome, replaceOlder } from './replace-older';
import type { RestoreTarget } from './restore-target';
import { bringIn, noteArrival } from './staging';

const refused = (reason: LibraryFailure): Outcome => ({ outcome: 'refused', reason });

const shelfOf = async ({ disk, paths }: RestoreTarget, { id }: ArchivedArticle): Promise<Shelf | null> => {
  if ((await disk.stat(articleFolder(paths.articles, id))) !== null) return 'articles';
  return (await disk.stat(articleFolder(paths.trash, id))) === null ? null : 'trash';
};

const takeOut = async ({ disk, paths }: RestoreTarget, id: ArticleId): Promise<void> => {
  await disk.rename(articleFolder(paths.trash, id), articleFolder(paths.articles, id));
  await disk.syncFolder(paths.trash);
  await disk.syncFolder(paths.articles);
};

/**
 * What was thrown away here stays in the trash, unless somebody has worked on it since in the library that was backed up.
 * Then it is taken out, unless it was thrown away there too.
 */
const updateTrashed = async (
  target: RestoreTarget,
  { shelf, id }: ArchivedArticle,
  theirs: Article,
): Promise<Outcome> => {
  const { disk, paths, fromHistory } = target;
  const ours = await peekArticle(disk, paths.trash, id, fromHistory);
  if (ours.ok && !isNewer(theirs, ours.article)) return { outcome: 'kept' };
  if (!ours.ok && ours.reason !== 'damaged' && ours.reason !== 'missing') {
    return refused(ours.reason);
  }
  if (shelf === 'articles') await takeOut(target, id);
  else await noteArrival(target, articleFolder(paths.trash, id), id);
  return replaceOlder(target, shelf, theirs);
};

const update = (target: RestoreTarget, shelf: Shelf, archived: ArchivedArticle, theirs: Article): Promise<Outcome> =>
  shelf === 'trash' ? updateTrashed(target, archived, theirs) : replaceOlder(target, 'articles', theirs);

const settle = async (target: RestoreTarget, staging: string, archived: ArchivedArticle): Promise<Outcome> => {
  const theirs = await readText(archived);
  if (!theirs.ok && (theirs.reason === 'newer-schema' || theirs.reason === 'foreign')) {
    return refused(theirs.reason);
  }
  const shelf = await shelfOf(target, archived);
  if (shelf === null) {
    // Also where it cannot be read: here it is listed as damaged, and its history may still bring it back.
    await bringIn(target, staging, archived);
    return { outcome: 'added' };
  }
  const outcome = theirs.ok ? await update(target, shelf, archived, theirs.article) : refused(theirs.reason);
  // Afterwards: beside a text that is gone here, a history from elsewhere would pass for what is left of ours.
  const now = (await shelfOf(target, archived)) ?? shelf;
  await mergeFolder(target, articleFolder(target.paths[now], archived.id), archived);
  return outcome;
};

/** A folder that may not be touched is that article's trouble alone; a full or failing disk is everybody's, and is thrown. */
export const receiveArticle = (target: RestoreTarget, staging: string, archived: ArchivedArticle): Promise<Outcome> =>
  target.inTurn(archived.id, async () => {
    try {
      const settled = await settle(target, staging, archived);
      if (settled.outcome === 'added' || settled.outcome === 'updated') await target.noteChanged(archived.id);
      return settled;
    } catch (error) {
      if (isReason(error, 'no-permission')) return refused('no-permission');
      if (isReason(error, 'in-use')) return refused('in-use');
      throw error;
    }
  });
