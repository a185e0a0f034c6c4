/** The royalty sheet, joined to the newsroom: read when its month is chosen, reckoned with how its articles stand now. */
import { type JSX, useCallback, useEffect, useMemo, useState } from 'react';
import { dayOfDate } from '#shared/calendar/day';
import { heldById } from '#shared/desk/holdings';
import type { RoyaltyChange } from '#shared/royalty/change';
import { reckon } from '#shared/royalty/reckon';
import { type Month, monthOfDay, type RoyaltySheet } from '#shared/royalty/sheet';
import { WorkplaceFrame } from '../features/board/workplace-frame';
import { RoyaltyTools } from '../features/royalty/royalty-tools';
import { RoyaltyView } from '../features/royalty/royalty-view';
import { useWords } from '../i18n/words';
import { perform } from './command-table';
import { changeRoyalty, exportRoyalty, printRoyalty, readRoyalty, type SheetRead } from './deeds/royalty';
import { closeWorkplace, openFromView } from './deeds/workplaces';
import type { Newsroom } from './newsroom';
import { isLocked } from './screen';
import { useNewsroom, useScreen } from './use-newsroom';

const useSheet = (room: Newsroom, month: Month) => {
  const [read, setRead] = useState<SheetRead | null>(null);
  useEffect(() => {
    let isLeft = false;
    setRead(null);
    void perform(room, async () => {
      const answer = await readRoyalty(room, month);
      if (!isLeft) setRead(answer);
    });
    return () => {
      isLeft = true;
    };
  }, [room, month]);
  const change = useCallback(
    (wanted: RoyaltyChange): void =>
      void perform(room, async () => {
        const sheet = await changeRoyalty(room, month, wanted);
        if (sheet !== null)
          setRead((now) => (now?.is === 'read' && now.sheet.month === month ? { is: 'read', sheet } : now));
      }),
    [room, month],
  );
  return { read, change };
};

const Sheet = (props: {
  readonly sheet: RoyaltySheet;
  readonly isReadOnly: boolean;
  readonly onChange: (change: RoyaltyChange) => void;
}): JSX.Element => {
  const room = useNewsroom();
  const { sheet } = props;
  const holdings = useScreen((screen) => screen.holdings);
  const reckoned = useMemo(
    () => reckon(sheet, (id) => (holdings === null ? undefined : heldById(holdings, id)?.status)),
    [sheet, holdings],
  );
  const open = useCallback(
    (id: RoyaltySheet['lines'][number]['id']): void => void perform(room, () => openFromView(room, id)),
    [room],
  );
  return <RoyaltyView {...props} reckoned={reckoned} onOpen={open} />;
};

export const RoyaltyArea = (): JSX.Element => {
  const { t } = useWords();
  const room = useNewsroom();
  const [month, setMonth] = useState(() => monthOfDay(dayOfDate(new Date())));
  const isReadOnly = useScreen(isLocked);
  const { read, change } = useSheet(room, month);
  const sheet = read?.is === 'read' ? read.sheet : null;
  return (
    <WorkplaceFrame
      title={t('royalty.name')}
      tools={
        <RoyaltyTools
          month={month}
          sheet={sheet}
          isReadOnly={isReadOnly}
          onMonth={setMonth}
          onExport={() => void perform(room, () => exportRoyalty(room, month))}
          onPrint={() => void perform(room, () => printRoyalty(room, month))}
          onClosed={(isClosed) => change({ is: isClosed ? 'close' : 'reopen' })}
        />
      }
      onClose={() => closeWorkplace(room)}
    >
      {sheet === null ? null : <Sheet sheet={sheet} isReadOnly={isReadOnly} onChange={change} />}
      {read?.is === 'unreadable' ? <p role="alert">{read.words}</p> : null}
    </WorkplaceFrame>
  );
};
