/** The edge of the library: a disk's refusal becomes a value with its reason. */
import type { Failed, LibraryFailure } from '#shared/failures';
import { DiskError } from './disk';

export type Refusal = Failed<LibraryFailure>;

export const refuse = (reason: LibraryFailure): Refusal => ({ ok: false, reason });

/** Anything else that is thrown is a bug and goes on. */
export const attempt = async <T>(step: () => Promise<T>): Promise<T | Refusal> => {
  try {
    return await step();
  } catch (error) {
    if (error instanceof DiskError) return refuse(error.reason);
    throw error;
  }
};
