/** The word that settings were lost, joined to the newsroom. */
import type { JSX } from 'react';
import { LostNotice } from '../features/settings/lost-notice';
import { useNewsroom, useScreen } from './use-newsroom';

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
