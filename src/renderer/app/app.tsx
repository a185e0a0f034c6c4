/** The window: bar, three columns, foot, dialogs and passing notices, in the person's language and theme. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { type JSX, useCallback, useEffect } from 'react';
import { DropArea } from '../features/importing/drop-area';
import type { DroppedFile } from '../features/importing/dropped-files';
import { LocksProvider } from '../i18n/locks';
import { WordsProvider } from '../i18n/words';
import { classNames } from '../ui/class-names';
import { type Toaster, Toasts } from '../ui/toasts';
import styles from './app.module.css';
import { Columns, useSide } from './columns';
import { perform } from './command-table';
import { openDesk } from './deeds/articles';
import { importFiles } from './deeds/importing';
import { readNewsroom } from './deeds/newsroom';
import { readUpdates } from './deeds/updating';
import { DialogArea } from './dialog-area';
import { FocusExit } from './focus-exit';
import { FootArea, TopArea } from './frame-areas';
import { fetchLater } from './later';
import { LibraryNotices } from './library-notices';
import type { Newsroom } from './newsroom';
import { Page } from './page';
import { isFocused } from './screen';
import { SettingsNotice } from './settings-notice';
import { NewsroomProvider, useNewsroom, useScreen } from './use-newsroom';
import { WorkplaceArea } from './workplace-area';

const TOOLTIP_DELAY = 500;

const Window = ({ toaster }: { readonly toaster: Toaster }): JSX.Element => {
  const room = useNewsroom();
  const { shown } = useSide();
  const focused = useScreen(isFocused);
  const receive = useCallback(
    (files: readonly DroppedFile[]) => void perform(room, () => importFiles(room, files)),
    [room],
  );
  const tellLeft = useCallback(
    (photos: number) => room.show({ tone: 'plain', text: (t) => t('importing.photos-left', { photos }) }),
    [room],
  );
  return (
    <div className={classNames(styles.window, focused && styles.quiet)}>
      <Page />
      {focused ? (
        <FocusExit />
      ) : (
        <header className={styles.top}>
          <TopArea sideOpen={shown} />
        </header>
      )}
      <LibraryNotices>
        <SettingsNotice />
      </LibraryNotices>
      <div className={styles.middle}>
        <Columns />
        <WorkplaceArea />
      </div>
      <footer className={styles.foot}>
        <FootArea />
      </footer>
      <DialogArea />
      <DropArea onFiles={receive} onPhotosLeft={tellLeft} />
      <Toasts toaster={toaster} />
    </div>
  );
};

const InLanguage = ({ toaster }: { readonly toaster: Toaster }): JSX.Element => {
  const language = useScreen((screen) => screen.settings.language);
  const locked = useScreen((screen) => screen.start.preferences.locked);
  return (
    <WordsProvider language={language}>
      <LocksProvider value={locked}>
        <Window toaster={toaster} />
      </LocksProvider>
    </WordsProvider>
  );
};

export interface AppProps {
  readonly room: Newsroom;
  readonly toaster: Toaster;
  /** The desk is being opened since before anything is drawn. */
  readonly begun: Promise<number>;
  /** Ends listening to main, which began before the desk was asked for. */
  readonly stopWatching: () => void;
}

export const App = ({ room, toaster, begun, stopWatching }: AppProps): JSX.Element => {
  useEffect(() => {
    // Without this answer main shows the window a little later.
    void room.bridge.call('app/drawn').catch(() => undefined);
    // The checks go by what the newsroom keeps; without it they go on with the program's own.
    void readNewsroom(room).catch(() => undefined);
    void perform(room, () => openDesk(room, begun)).then(() => {
      fetchLater();
      return perform(room, readUpdates);
    });
    return stopWatching;
  }, [room, begun, stopWatching]);
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider delay={TOOLTIP_DELAY}>
        <NewsroomProvider value={room}>
          <InLanguage toaster={toaster} />
        </NewsroomProvider>
      </Tooltip.Provider>
    </CSPProvider>
  );
};
