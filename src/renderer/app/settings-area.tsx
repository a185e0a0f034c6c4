/** The settings window and the word that settings were lost, joined to the newsroom. */
import type { JSX } from 'react';
import { LostNotice } from '../features/settings/lost-notice';
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

export const SettingsNotice = (): JSX.Element | null => {
  const { store } = useNewsroom();
  const wereLost = useScreen((screen) => screen.start.preferences.wereLost);
  if (!wereLost) return null;
  return (
    <LostNotice
      onOpen={() => {
        store.send({ is: 'lost-settings-seen' });
        store.send({ is: 'dialog', dialog: { is: 'settings' } });
      }}
      onDismiss={() => store.send({ is: 'lost-settings-seen' })}
    />
  );
};
