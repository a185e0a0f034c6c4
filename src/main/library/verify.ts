/** A look at everything in the library, article by article and photo by photo; nothing is changed. */
import type { ArticleId } from '#shared/article/identity';
import { peekArticle } from './article-file';
import type { Assets } from './assets';
import { articleIdsIn, type Unreadable } from './desk';
import type { Disk } from './disk';
import { inParallel } from './in-parallel';
import type { LibraryPaths } from './paths';
import { attempt, type Refusal } from './reasons';

const READS_AT_ONCE = 16;

export interface Verification {
  readonly ok: true;
  /** Whether everything can be read from its current copy. */
  readonly isSound: boolean;
  /** How many articles there are, in the trash too. */
  readonly articles: number;
  /** Their current copy is bad or gone; opening them brings back the copy before it. */
  readonly recoverable: readonly ArticleId[];
  readonly damaged: readonly Unreadable[];
  readonly photos: number;
  readonly damagedPhotos: readonly string[];
}

export interface VerifyParts {
  readonly disk: Disk;
  readonly paths: LibraryPaths;
  readonly assets: Assets;
}

type Verdict = 'whole' | 'recoverable' | 'empty' | Unreadable;

const judge = async (disk: Disk, shelf: string, id: ArticleId): Promise<Verdict> => {
  const peek = await peekArticle(disk, shelf, id);
  if (peek.ok) return peek.isRecovered ? 'recoverable' : 'whole';
  return peek.reason === 'missing' ? 'empty' : { id, reason: peek.reason };
};

export const verifyLibrary = ({ disk, paths, assets }: VerifyParts): Promise<Verification | Refusal> =>
  attempt<Verification | Refusal>(async () => {
    const shelves = await Promise.all(
      [paths.articles, paths.trash].map(async (shelf) => {
        const ids = await articleIdsIn(disk, shelf);
        return ids.map((id) => ({ shelf, id }));
      }),
    );
    const all = shelves.flat();
    const verdicts = await inParallel(all, READS_AT_ONCE, ({ shelf, id }) => judge(disk, shelf, id));
    const recoverable = all.filter((_, i) => verdicts[i] === 'recoverable').map(({ id }) => id);
    const damaged = verdicts.filter((verdict) => typeof verdict === 'object');
    const { photos, damaged: damagedPhotos } = await assets.check();
    return {
      ok: true,
      isSound: recoverable.length + damaged.length + damagedPhotos.length === 0,
      articles: verdicts.filter((verdict) => verdict !== 'empty').length,
      recoverable,
      damaged,
      photos,
      damagedPhotos,
    };
  });
