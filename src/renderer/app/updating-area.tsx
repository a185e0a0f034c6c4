/** The page about new versions, joined to the newsroom. */
import type { JSX } from 'react';
import { UpdateDialog } from '../features/updating/update-dialog';
import { perform } from './command-table';
import { changeSettings } from './deeds/settings';
import { doAboutUpdate } from './deeds/updating';
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
