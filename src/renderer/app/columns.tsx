/** The three columns between bar and foot: folded, resized, and the right one over the sheet where there is no room. */
import { type JSX, type KeyboardEvent, useEffect, useState } from 'react';
import { useWords } from '../i18n/words';
import { classNames } from '../ui/class-names';
import { Resizer } from '../ui/resizer';
import { useMedia } from '../ui/use-media';
import styles from './app.module.css';
import { perform } from './command-table';
import { NARROW, setSide } from './deeds/columns';
import { changeSettings } from './deeds/settings';
import { DeskArea } from './desk-area';
import { UnderHistory } from './history-area';
import { isFocused } from './screen';
import { SheetArea } from './sheet-area';
import { SideArea } from './side-area';
import { useNewsroom, useScreen } from './use-newsroom';
import { WelcomeCorner } from './welcome-area';

/** The bounds that settings accept. */
const DESK = { min: 200, max: 480 } as const;
const SIDE = { min: 240, max: 520 } as const;

interface Width {
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onDone: (width: number) => void;
}

/** Follows the pointer without a call to main for every pixel. */
const useWidth = (which: 'deskWidth' | 'sideWidth'): Width => {
  const room = useNewsroom();
  const stored = useScreen((screen) => screen.settings[which]);
  const [width, setWidth] = useState(stored);
  useEffect(() => setWidth(stored), [stored]);
  return {
    width,
    onResize: setWidth,
    onDone: (wanted) => void perform(room, () => changeSettings(room, { [which]: wanted })),
  };
};

/** Whether the side panel is to be seen: as a column, or as a drawer. */
export const useSide = (): { readonly shown: boolean; readonly narrow: boolean } => {
  const narrow = useMedia(NARROW);
  const drawer = useScreen((screen) => screen.drawer);
  const sideOpen = useScreen((screen) => screen.settings.sideOpen);
  const hasArticle = useScreen((screen) => screen.sheet.is === 'article' && !isFocused(screen));
  return { narrow, shown: hasArticle && (narrow ? drawer : sideOpen) };
};

const DeskColumn = (): JSX.Element => {
  const { t } = useWords();
  const desk = useWidth('deskWidth');
  return (
    <nav id="desk" className={styles.desk} style={{ width: desk.width }} aria-label={t('app.desk.title')}>
      <DeskArea />
      <Resizer label={t('app.columns.desk')} controls="desk" column="before" {...DESK} {...desk} />
    </nav>
  );
};

const SideColumn = ({ narrow }: { readonly narrow: boolean }): JSX.Element | null => {
  const { t } = useWords();
  const room = useNewsroom();
  const side = useWidth('sideWidth');
  const sheet = useScreen((screen) => screen.sheet);
  if (sheet.is !== 'article') return null;
  const close = (): void => void perform(room, () => setSide(room, false));
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !narrow || event.defaultPrevented) return;
    close();
    sheet.session.handle.current?.resume();
  };
  return (
    <aside
      id="side"
      className={classNames(styles.side, narrow && styles.drawer)}
      style={{ width: side.width }}
      aria-label={t('app.side.label')}
      onKeyDown={press}
    >
      <SideArea sheet={sheet} onClose={narrow ? close : undefined} />
      {narrow ? null : <Resizer label={t('app.columns.side')} controls="side" column="after" {...SIDE} {...side} />}
    </aside>
  );
};

export const Columns = (): JSX.Element => {
  const { t } = useWords();
  const deskOpen = useScreen((screen) => screen.settings.deskOpen && !isFocused(screen));
  const { shown, narrow } = useSide();
  const isCovered = useScreen((screen) => screen.workplace !== null);
  return (
    <div className={styles.columns} inert={isCovered}>
      {deskOpen ? <DeskColumn /> : null}
      <main className={styles.sheet} aria-label={t('app.sheet.label')}>
        <WelcomeCorner />
        <UnderHistory>
          <SheetArea />
        </UnderHistory>
      </main>
      {shown ? <SideColumn narrow={narrow} /> : null}
    </div>
  );
};
