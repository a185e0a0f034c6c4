/** What can be done about a new version, as the window's page about it asks for it. */
import type { SettingsChange } from '#shared/settings';

export type UpdateAct = 'check' | 'choose-file' | 'fetch' | 'cancel' | 'now' | 'at-quit' | 'not' | 'show';

export interface UpdateActs {
  readonly run: (act: UpdateAct) => void;
  readonly change: (change: SettingsChange) => void;
}
