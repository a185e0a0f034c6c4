/** Whether the library can be written to, asked at the start, so that the person hears of it before the first word is typed. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import type { DiskFailure } from '#shared/failures';
import { DiskError } from './library/disk';
import { asDiskError } from './library/errno';

/** @returns null where writing is allowed. */
export const libraryTrouble = async (folder: string): Promise<DiskFailure | null> => {
  try {
    await access(folder, constants.R_OK | constants.W_OK);
    return null;
  } catch (error) {
    const refusal = asDiskError(error, folder);
    if (refusal instanceof DiskError) return refusal.reason;
    throw error;
  }
};
