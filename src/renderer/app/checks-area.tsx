/** The checks joined to the newsroom: the card that a press on the words opens, the word in the foot, the note before an export. */
import { type JSX, useEffect } from 'react';
import { createPortal } from 'react-dom';
import { ChecksFoot } from '../features/checks/checks-foot';
import { tallyOf } from '../features/checks/entries';
import { StandingNote } from '../features/checks/standing-note';
import { runCommand } from './command-table';
import { openCardAt } from './deeds/checking';
import { Later } from './later';
import type { Newsroom } from './newsroom';
import { isLocked, type Screen } from './screen';
import type { Session } from './session/session';
import { useNewsroom, useScreen } from './use-newsroom';

const watchPresses = (room: Newsroom, { handle }: Session): (() => void) => {
  const sheet = handle.current;
  return sheet === null ? () => {} : sheet.onPress((place, point) => openCardAt(room, sheet, place, point));
};

/** @param editable where nothing may be mended there is no card */
export const CardArea = ({ session, editable }: { readonly session: Session; readonly editable: boolean }) => {
  const room = useNewsroom();
  const card = useScreen(({ history, workplace, checks }) =>
    history.preview === null && workplace === null ? checks.card : null,
  );
  useEffect(() => {
    if (!editable) return;
    let stop: (() => void) | null = null;
    let gone = false;
    // The editor is on the sheet once this drawing is done.
    queueMicrotask(() => {
      if (!gone) stop = watchPresses(room, session);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [room, session, editable]);
  if (card === null || !editable) return null;
  // Outside the sheet's column, which clips what would lie over its neighbours.
  return createPortal(<Later>{({ OpenCard }) => <OpenCard session={session} card={card} />}</Later>, document.body);
};

/** Null while nothing can be said. */
const heardIn = (screen: Screen) =>
  screen.sheet.is !== 'article' || screen.proofing.all === null || isLocked(screen) ? null : screen.proofing.heard;

export const useFound = (): number => {
  const heard = useScreen(heardIn);
  return heard === null ? 0 : heard.findings.length + heard.misspelled.length;
};

export const ChecksFootArea = (): JSX.Element | null => {
  const room = useNewsroom();
  const heard = useScreen(heardIn);
  if (heard === null) return null;
  return <ChecksFoot tally={tallyOf(heard)} onOpen={() => void runCommand(room, 'check/panel')} />;
};

export const StandingArea = (): JSX.Element | null => {
  const room = useNewsroom();
  const heard = useScreen(heardIn);
  if (heard === null) return null;
  return <StandingNote errors={tallyOf(heard).errors} onShow={() => void runCommand(room, 'check/panel')} />;
};
