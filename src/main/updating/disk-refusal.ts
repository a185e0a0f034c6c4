/** What the disk refused, as a reason a person can be told. */
import { DiskError } from '../library/disk';
import { asDiskError } from '../library/errno';
import { type Refused, refuse } from './source';

/** Passes on what is not the disk's, because that is a bug. */
export const diskRefusal = (error: unknown, path: string): Refused => {
  const known = asDiskError(error, path);
  if (known instanceof DiskError) return refuse(known.reason);
  throw error;
};
