/** Ties the proofreading and the context menu to the article on the sheet, and lets them go with it. */
import { useEffect } from 'react';
import { perform } from '../command-table';
import { openSheetMenu } from '../deeds/sheet-menu';
import type { Newsroom } from '../newsroom';
import type { Session } from '../session/session';
import { useNewsroom } from '../use-newsroom';
import { proofSheet } from './proof-sheet';

const offerMenu = (room: Newsroom, { handle }: Session): (() => void) => {
  const editor = handle.current;
  if (editor === null) return () => {};
  return editor.onMenu((asked) => void perform(room, () => openSheetMenu(room, editor, asked)));
};

/** @param editable where nothing may be written, nothing needs to be found */
export const useProofing = (session: Session, editable: boolean): void => {
  const room = useNewsroom();
  useEffect(() => {
    let stops: readonly (() => void)[] = [];
    let gone = false;
    // The editor is on the sheet once this drawing is done.
    queueMicrotask(() => {
      if (gone) return;
      stops = [offerMenu(room, session), ...(editable ? [proofSheet(room, session)] : [])];
    });
    return () => {
      gone = true;
      for (const stop of stops) stop();
    };
  }, [room, session, editable]);
};
