/** The page about new versions and its word in the foot, joined to the newsroom. */
import type { JSX } from 'react';
import { UpdateDialog } from '../features/updating/update-dialog';
import { UpdateStatus } from '../features/updating/update-status';
import { perform } from './command-table';
import { changeSettings } from './deeds/settings';
import { doAboutUpdate, openUpdates } from './deeds/updating';
import { useNewsroom, useScreen } from './use-newsroom';

export const UpdatingArea = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const room = useNewsroom();
  const view = useScreen((screen) => screen.updates);
  const version = useScreen((screen) => screen.start.version);
  const settings = useScreen((screen) => screen.settings);
  return (
    <UpdateDialog
      version={version}
      view={view}
      settings={settings}
      acts={{
        run: (act) => void perform(room, () => doAboutUpdate(room, act)),
        change: (change) => void perform(room, () => changeSettings(room, change)),
      }}
      onClose={onClose}
    />
  );
};

export const UpdateStatusArea = (): JSX.Element => {
  const room = useNewsroom();
  const state = useScreen((screen) => screen.updates.state);
  return <UpdateStatus state={state} onOpen={() => openUpdates(room)} />;
};
