/** Moves an article's folder from one shelf to the other in one step. */
import type { ArticleId } from '#shared/article/identity';
import { articleFolder } from '../paths';
import type { Shelf } from './archive-names';
import type { RestoreTarget } from './restore-target';

export const moveArticle = async ({ disk, paths }: RestoreTarget, id: ArticleId, to: Shelf): Promise<void> => {
  const from: Shelf = to === 'trash' ? 'articles' : 'trash';
  await disk.rename(articleFolder(paths[from], id), articleFolder(paths[to], id));
  await disk.syncFolder(paths.trash);
  await disk.syncFolder(paths.articles);
};
