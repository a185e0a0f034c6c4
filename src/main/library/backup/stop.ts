/** How a job on the whole library ends early: thrown inside, since it cuts through streams and loops, a value at its edge. */
import type { Failed } from '#shared/failures';
import type { JobFailure } from '#shared/library/jobs';
import { DiskError } from '../disk';

export class Stop extends Error {
  constructor(
    readonly reason: JobFailure,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'Stop';
  }
}

/** To be called between any two steps, so that a cancelled job ends soon and cleans up after itself. */
export const stopIfCancelled = (signal: AbortSignal): void => {
  if (signal.aborted) throw new Stop('cancelled');
};

/** Anything else that is thrown is a bug and goes on. */
export const attemptJob = async <T>(job: () => Promise<T>): Promise<T | Failed<JobFailure>> => {
  try {
    return await job();
  } catch (error) {
    if (error instanceof Stop || error instanceof DiskError) return { ok: false, reason: error.reason };
    throw error;
  }
};
