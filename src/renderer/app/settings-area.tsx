/** The settings window, joined to the newsroom. */
import type { JSX } from 'react';
import { SettingsDialog } from '../features/settings/settings-dialog';
import { settingsActs } from './settings-acts';
import { useIsSealed } from './use-is-sealed';
import { useNewsroom, useScreen } from './use-newsroom';

export const SettingsArea = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const room = useNewsroom();
  const settings = useScreen((screen) => screen.settings);
  const { preferences, account, libraryFolder } = useScreen((screen) => screen.start);
  const { defaults, locked, faults } = preferences;
  const isSealed = useIsSealed(room);
  return (
    <SettingsDialog
      settings={settings}
      defaults={defaults}
      locked={locked}
      faults={faults}
      account={account}
      libraryFolder={libraryFolder}
      isSealed={isSealed}
      acts={settingsActs(room)}
      onClose={onClose}
    />
  );
};
