/** What has to be said above the paper at this moment. */
import type { JSX } from 'react';
import { RecoveredNotice, TroubleNotice, UnsavedNotice } from '../features/sheet/notices';
import { perform } from './command-table';
import { flush, keepAsNew, saveCopyElsewhere } from './deeds/leaving';
import { seeOtherVersion } from './deeds/outside';
import { isHopeless, troubleOf } from './session/keeping';
import { useNewsroom, useScreen } from './use-newsroom';

export const SheetNotices = (): JSX.Element => {
  const room = useNewsroom();
  const start = useScreen((screen) => screen.start);
  const reason = useScreen(({ keeping }) => (keeping === null ? null : (troubleOf(keeping)?.reason ?? null)));
  const recovered = useScreen(({ sheet }) => (sheet.is === 'article' ? sheet.recovered : null));
  const act = (deed: () => Promise<unknown>) => () =>
    void perform(room, async () => {
      await deed();
    });
  return (
    <>
      {start.trouble === null ? null : <TroubleNotice trouble={start.trouble} folder={start.libraryFolder} />}
      {reason === null ? null : (
        <UnsavedNotice
          reason={reason}
          hopeless={isHopeless(reason)}
          onCopy={act(() => saveCopyElsewhere(room))}
          onRetry={act(() => flush(room))}
          onKeepAsNew={act(() => room.inTurn(() => keepAsNew(room)))}
          onSeeOther={act(() => seeOtherVersion(room))}
        />
      )}
      {recovered === null ? null : (
        <RecoveredNotice recovered={recovered} onDismiss={() => room.store.send({ is: 'recovery-seen' })} />
      )}
    </>
  );
};
