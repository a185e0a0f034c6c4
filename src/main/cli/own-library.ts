/** The person's own library, where they or their organisation have put it: the one that the window opens. */
import { createReadOnlyDisk } from '../library/read-only-disk';
import { realDisk } from '../library-keys';
import { openPersonSettings } from '../person-settings';
import { findLibrary, whereToLook } from '../starting/find-library';
import { libraryFolder, userFolder } from '../user-folders';

/** @returns null where the folder that was chosen is not there, as when its drive is unplugged: another one is never taken instead */
export const ownLibrary = async (): Promise<string | null> => {
  const settings = await openPersonSettings(createReadOnlyDisk(realDisk));
  const place = whereToLook(settings, libraryFolder(userFolder()));
  return findLibrary({ ...place, ask: async () => 'quit' });
};
