/** The About box, joined to the newsroom; its code comes when it is first asked for. */
import { type JSX, lazy, Suspense } from 'react';
import { perform } from './command-table';
import { copyDiagnostics, copyVersions, showLog } from './deeds/help';
import { useNewsroom, useScreen } from './use-newsroom';

const AboutDialog = lazy(async () => ({ default: (await import('../features/help/about-dialog')).AboutDialog }));

export const AboutArea = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const room = useNewsroom();
  const { version, libraryFolder } = useScreen((screen) => screen.start);
  return (
    <Suspense>
      <AboutDialog
        version={version}
        libraryFolder={libraryFolder}
        bridge={room.bridge}
        onCopyVersions={() => void perform(room, copyVersions)}
        onCopyDiagnostics={() => void perform(room, copyDiagnostics)}
        onShowLog={() => void perform(room, showLog)}
        onClose={onClose}
      />
    </Suspense>
  );
};
