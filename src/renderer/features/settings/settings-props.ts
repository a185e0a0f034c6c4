/** What the settings window is given, and what it asks to be done. */
import type { DefaultsFault } from '#shared/machine-defaults';
import type { SettingsChange } from '#shared/settings';
import type { Door, Folder } from './control';
import type { Ground } from './standing';

export interface SettingsActs {
  readonly change: (change: SettingsChange) => void;
  /** Asks for another folder by a dialog of the system's. */
  readonly chooseFolder: (which: Folder) => void;
  /** As the organisation or the program has it. */
  readonly resetFolder: (which: 'backup' | 'export') => void;
  /** No daily backups any more. */
  readonly stopBackups: () => void;
  readonly open: (door: Door) => void;
}

export interface SettingsProps extends Ground {
  readonly faults: readonly DefaultsFault[];
  /** Where the library lies now. */
  readonly libraryFolder: string;
  /** Whether the library has a passphrase. */
  readonly isSealed: boolean;
  /** By what name the person is known here where they give none. */
  readonly account: string;
  readonly acts: SettingsActs;
}
