/** The view of the desk that is looked at, in the place of the columns, and the buttons that lead to each. */
import { Banknote, CalendarDays, ChartColumn, Columns3 } from 'lucide-react';
import { type JSX, useMemo } from 'react';
import type { Summary } from '#shared/article/summary';
import type { MessageKey } from '#shared/i18n/translate';
import type { EntryActs } from '../features/board/entry-menu';
import { WORKPLACES, type Workplace } from '../features/board/workplace';
import { useWords } from '../i18n/words';
import { IconButton } from '../ui/icon-button';
import styles from './app.module.css';
import { perform, runCommand } from './command-table';
import { openExport } from './deeds/exporting-order';
import { moveAlong } from './deeds/selection';
import { trashArticles } from './deeds/trashing';
import { closeWorkplace, openFromView, showDay, showOnDesk } from './deeds/workplaces';
import { Later } from './later';
import type { LaterParts } from './later-parts';
import type { Newsroom } from './newsroom';
import { isLocked } from './screen';
import { useNewsroom, useScreen } from './use-newsroom';

const NO_ROWS: readonly Summary[] = [];

const entryActs = (room: Newsroom): EntryActs => ({
  open: (id) => void perform(room, () => openFromView(room, id)),
  exportOne: (id) => openExport(room, [id]),
  trash: (id) => void perform(room, () => trashArticles(room, [id])),
});

interface ViewProps extends Pick<LaterParts, 'Board' | 'Calendar' | 'Counts' | 'RoyaltyArea'> {
  readonly workplace: Workplace;
}

const View = ({ workplace, Board, Calendar, Counts, RoyaltyArea }: ViewProps): JSX.Element => {
  const room = useNewsroom();
  const rows = useScreen((screen) => screen.holdings?.rows ?? NO_ROWS);
  const isReadOnly = useScreen(isLocked);
  const shownDay = useScreen(({ deskView: { filters } }) => (filters.from === filters.to ? filters.from : null));
  const close = (): void => closeWorkplace(room);
  const acts = useMemo(() => entryActs(room), [room]);
  switch (workplace) {
    case 'board':
      return (
        <Board
          rows={rows}
          isReadOnly={isReadOnly}
          acts={acts}
          onMove={(id, from, to) => perform(room, () => moveAlong(room, id, from, to))}
          onClose={close}
        />
      );
    case 'calendar':
      return (
        <Calendar
          rows={rows}
          shownDay={shownDay}
          isReadOnly={isReadOnly}
          acts={acts}
          onDay={(day) => void perform(room, () => showDay(room, day))}
          onClose={close}
        />
      );
    case 'counts':
      return (
        <Counts
          rows={rows}
          onFilter={(filters) => void perform(room, () => showOnDesk(room, filters))}
          onClose={close}
        />
      );
    case 'royalty':
      return <RoyaltyArea />;
  }
};

export const WorkplaceArea = (): JSX.Element | null => {
  const workplace = useScreen((screen) => screen.workplace);
  if (workplace === null) return null;
  return (
    <main className={styles.workplace}>
      <Later>{(parts) => <View {...parts} workplace={workplace} />}</Later>
    </main>
  );
};

const ICONS = { board: Columns3, calendar: CalendarDays, counts: ChartColumn, royalty: Banknote } as const;

const NAMES: Readonly<Record<Workplace, MessageKey>> = {
  board: 'workflow.board',
  calendar: 'workflow.calendar',
  counts: 'workflow.counts',
  royalty: 'royalty.name',
};

export const ViewButtons = (): JSX.Element => {
  const { t } = useWords();
  const room = useNewsroom();
  const workplace = useScreen((screen) => screen.workplace);
  return (
    <fieldset className={styles.views}>
      <legend className="for-readers">{t('workflow.views')}</legend>
      {WORKPLACES.map((each) => (
        <IconButton
          key={each}
          icon={ICONS[each]}
          name={t(NAMES[each])}
          pressed={workplace === each}
          onClick={() => void runCommand(room, `view/${each}`)}
        />
      ))}
    </fieldset>
  );
};
