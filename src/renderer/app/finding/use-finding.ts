/** Ties the find bar to the article on the sheet, and lets it go with it. */
import { useEffect } from 'react';
import type { Session } from '../session/session';
import { useNewsroom } from '../use-newsroom';
import { findOnSheet } from './find-on-sheet';

export const useFinding = (session: Session): void => {
  const room = useNewsroom();
  useEffect(() => {
    let stop = (): void => {};
    let gone = false;
    // The editor is on the sheet once this drawing is done.
    queueMicrotask(() => {
      if (!gone) stop = findOnSheet(room, session);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [room, session]);
};
