/** Work in its turn, for which is asked anew: whoever waits or goes on for long may have lost the library meanwhile. */
import type { LibraryFailure } from '#shared/failures';
import { Stop } from './backup/stop';
import type { MayNot } from './building';
import { type Refusal, refuse } from './reasons';
import type { WriteQueue } from './write-queue';

export class NoLongerOurs extends Stop {
  constructor(override readonly reason: LibraryFailure) {
    super(reason);
    this.name = 'NoLongerOurs';
  }
}

/** Rejects with `NoLongerOurs` where nothing may be written any more. */
export type OwnTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

export const createOwnTurn =
  (queue: WriteQueue, mayNot: MayNot): OwnTurn =>
  (key, work) =>
    queue.run(key, async () => {
      const reason = await mayNot();
      if (reason !== null) throw new NoLongerOurs(reason);
      return work();
    });

/** What was done before the library was lost stays done. */
export const refuseOnceLost = async <T>(step: Promise<T>): Promise<T | Refusal> => {
  try {
    return await step;
  } catch (error) {
    if (error instanceof NoLongerOurs) return refuse(error.reason);
    throw error;
  }
};
