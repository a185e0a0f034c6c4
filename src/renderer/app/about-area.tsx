/** The About box, joined to the newsroom. */
import type { JSX } from 'react';
import { AboutDialog } from '../features/help/about-dialog';
import { perform } from './command-table';
import { copyDiagnostics, copyVersions, showLog } from './deeds/help';
import { useNewsroom, useScreen } from './use-newsroom';

export const AboutArea = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const room = useNewsroom();
  const { version, libraryFolder } = useScreen((screen) => screen.start);
  return (
    <AboutDialog
      version={version}
      libraryFolder={libraryFolder}
      bridge={room.bridge}
      onCopyVersions={() => void perform(room, copyVersions)}
      onCopyDiagnostics={() => void perform(room, copyDiagnostics)}
      onShowLog={() => void perform(room, showLog)}
      onClose={onClose}
    />
  );
};
