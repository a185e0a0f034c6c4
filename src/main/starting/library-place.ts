/** The library's place at this start: where it is looked for, whether it is there, and what is done where it does not answer. */
import type { Translate } from '#shared/i18n/translate';
import { attention } from '../library-keys';
import type { SettingsStore } from '../settings-store';
import { libraryFolder, userFolder } from '../user-folders';
import { goElsewhere, isElsewhere } from './elsewhere';
import { findLibrary, isLibraryFolder, type Search, whereToLook } from './find-library';
import { askWhenMissing, askWhenSilent } from './questions';
import { watchForSilence } from './silent-library';

type Place = Pick<Search, 'chosen' | 'usual'>;

/** Who would rather not wait for a folder that does not answer works for this start where the library usually lies. */
export const placeOf = (settings: SettingsStore, argv: readonly string[]): Place => {
  const own = libraryFolder(userFolder());
  return isElsewhere(argv) ? { chosen: null, usual: own } : whereToLook(settings, own);
};

/** @returns null where the person would rather quit */
export const whereIsIt = (place: Place, t: Translate): Promise<string | null> =>
  findLibrary({
    ...place,
    ask: (folder) => askWhenMissing(t, folder),
    isLibrary: (folder) => attention.attend(isLibraryFolder(folder)),
  });

/** From the first look at the library's folder until the desk is there. @returns a function that ends it */
export const listenForSilence = ({ chosen, usual }: Place, t: Translate): (() => void) =>
  watchForSilence({
    silence: attention.silence,
    every: (milliseconds, step) => {
      const timer = setInterval(step, milliseconds);
      return () => clearInterval(timer);
    },
    ask: (answered) => askWhenSilent(t, chosen ?? usual, chosen !== null, answered),
    leave: goElsewhere,
  });
