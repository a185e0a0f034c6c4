/** What the parts of an open library share, and the gate before everything that writes. */
import type { ArticleId, Instant } from '#shared/article/identity';
import type { LibraryFailure } from '#shared/failures';
import type { FromHistory } from './article-file';
import type { Desk } from './desk';
import type { Disk } from './disk';
import type { History } from './history/history';
import type { LibraryParts } from './library';
import type { LibraryPaths } from './paths';
import type { PhotoMentions } from './photos/photo-mentions';
import { attempt, type Refusal, refuse } from './reasons';
import type { Witness } from './witness';
import type { WriteQueue } from './write-queue';

export interface Building extends LibraryParts {
  /** Refuses to write where the library is only looked at. */
  readonly disk: Disk;
  /** The library's own disk, for what writes elsewhere. */
  readonly wholeDisk: Disk;
  readonly paths: LibraryPaths;
  readonly now: () => Instant;
  readonly access: 'write' | 'read';
  readonly queue: WriteQueue;
  readonly history: History;
  readonly fromHistory: FromHistory;
  readonly desk: Desk;
  readonly mentions: PhotoMentions;
  readonly witness: Witness;
  /** What this session has put there, by hand or from a backup. */
  readonly newInTrash: Set<ArticleId>;
  /** Makes sure that the library's folders themselves would survive a power cut. Rejects with a `DiskError`. */
  readonly flushFolders: () => Promise<void>;
}

export type Gate = <A extends readonly unknown[], T>(
  step: (...args: A) => Promise<T>,
) => (...args: A) => Promise<T | Refusal>;

/** Why nothing may be written now; null where it may. */
export type MayNot = () => Promise<LibraryFailure | null>;

/** Asks whether the library is still open, and still ours to write in. */
export const createMayNot =
  ({ access, mayWrite }: Building, isClosed: () => boolean): MayNot =>
  async () => {
    if (isClosed()) return 'closed';
    return access === 'read' ? 'locked' : ((await mayWrite?.()) ?? null);
  };

/** Before everything that writes. */
export const createGate =
  ({ flushFolders }: Building, mayNot: MayNot): Gate =>
  (step) =>
  async (...args) => {
    const reason = await mayNot();
    if (reason !== null) return refuse(reason);
    const refused = await attempt(flushFolders);
    return refused ?? step(...args);
  };
