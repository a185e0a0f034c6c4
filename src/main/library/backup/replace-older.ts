/** Puts an archive's text in the place of an older one of the same article, and never of a newer; the older one goes into the history. */
import type { Article } from '#shared/article/article';
import type { LibraryFailure } from '#shared/failures';
import { articleSource } from '../article-file';
import { createDurableAdapter, type DurableAdapter, type DurableFile } from '../durable-adapter';
import { mendedBy } from '../mended';
import { clearTheWay, setAllAside } from '../set-aside';
import { isNewer } from '../standing';
import type { Shelf } from './archive-names';
import type { RestoreTarget } from './restore-target';

export type Outcome =
  | { readonly outcome: 'added' | 'updated' | 'kept' }
  | { readonly outcome: 'refused'; readonly reason: LibraryFailure };

interface Replacement {
  readonly at: DurableFile<Article>;
  readonly adapter: DurableAdapter<Article>;
  readonly theirs: Article;
}

const follow = async (target: RestoreTarget, { at, adapter, theirs }: Replacement, ours: Article): Promise<Outcome> => {
  if (!isNewer(theirs, ours)) return { outcome: 'kept' };
  const kept = await target.keep(ours, at.file.folder);
  if (!kept.ok) return { outcome: 'refused', reason: kept.reason };
  // Where reading could not mend the file, a bad copy is still in the place of the good one before it.
  const found = adapter.found();
  if (found.state === 'recovered' && adapter.stamp() === null) await clearTheWay(at, found);
  await adapter.write(theirs);
  return { outcome: 'updated' };
};

export const replaceOlder = async (target: RestoreTarget, shelf: Shelf, theirs: Article): Promise<Outcome> => {
  const { disk, paths, now, fromHistory } = target;
  const at: DurableFile<Article> = { ...articleSource(disk, paths[shelf], theirs.id, fromHistory), now };
  const adapter = createDurableAdapter(at);
  await adapter.read();
  const mended = mendedBy(adapter);
  if (mended !== null && shelf === 'articles') target.noteMended(mended);
  const found = adapter.found();
  switch (found.state) {
    case 'whole':
    case 'recovered':
      return follow(target, { at, adapter, theirs }, found.data);
    case 'missing':
      await adapter.write(theirs);
      return { outcome: 'added' };
    case 'damaged':
      await setAllAside(at);
      await adapter.write(theirs);
      return { outcome: 'updated' };
    default:
      return { outcome: 'refused', reason: found.state };
  }
};
