/** Where the library of this start lies: where the person has put it, unless the drive is gone. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SettingsStore } from '../settings-store';

/** What to do where the chosen folder is not there. */
export type WhenMissing = 'again' | 'usual' | 'quit';

export interface Search {
  /** From the settings; null: the usual place. */
  readonly chosen: string | null;
  readonly usual: string;
  readonly ask: (folder: string) => Promise<WhenMissing>;
  readonly isLibrary?: (folder: string) => Promise<boolean>;
}

/** The folder alone proves nothing: where an unplugged drive was mounted an empty one may be left. */
export const isLibraryFolder = async (folder: string): Promise<boolean> => {
  const articles = await stat(join(folder, 'articles')).catch(() => null);
  return articles?.isDirectory() ?? false;
};

/**
 * Somebody who starts for the first time has no library yet: where the organisation wants it, it may be made. For everybody else it
 * is a drive that is gone.
 */
export const whereToLook = (
  { get, beginning }: Pick<SettingsStore, 'get' | 'beginning'>,
  own: string,
): Pick<Search, 'chosen' | 'usual'> => {
  const { libraryFolder } = get();
  return beginning === 'missing'
    ? { chosen: null, usual: libraryFolder ?? own }
    : { chosen: libraryFolder, usual: own };
};

/** @returns null where the person would rather quit. Only the usual place may be a library that is yet to be made. */
export const findLibrary = async ({
  chosen,
  usual,
  ask,
  isLibrary = isLibraryFolder,
}: Search): Promise<string | null> => {
  if (chosen === null) return usual;
  while (!(await isLibrary(chosen))) {
    const answer = await ask(chosen);
    if (answer === 'usual') return usual;
    if (answer === 'quit') return null;
  }
  return chosen;
};
