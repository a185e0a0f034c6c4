/** What goes on for as long as an article is on the sheet: coming back to where one was, its outline, and remembering the place. */
import { useEffect, useLayoutEffect } from 'react';
import { useNewsroom } from '../use-newsroom';
import type { Session } from './session';

/** Milliseconds between two looks at where one is: a program that is killed forgets no more than this. */
const LOOK_EVERY = 10_000;

const comeBack = ({ handle, place }: Session, takesFocus: boolean): void => {
  if (place !== null) handle.current?.returnTo(place, takesFocus);
  if (takesFocus && (place === null || place.caret === null)) handle.current?.focus();
};

/** The caret follows when it was in the editor that has just gone; it is not taken from the desk or a dialog. */
export const useComingBack = (session: Session): void =>
  useLayoutEffect(() => {
    const takesFocus = session.takesFocus || document.activeElement === document.body;
    // The editor is ready once this drawing is done. Any later, and a key between the old sheet's going and the caret's coming is lost.
    queueMicrotask(() => comeBack(session, takesFocus));
  }, [session]);

export const useOutline = (session: Session): void => {
  const { store } = useNewsroom();
  useEffect(() => {
    let stop = (): void => {};
    let gone = false;
    queueMicrotask(() => {
      if (gone) return;
      const listen = session.handle.current?.onOutline;
      stop = listen?.((outline) => store.send({ is: 'outline', id: session.id, outline })) ?? stop;
    });
    return () => {
      gone = true;
      stop();
    };
  }, [store, session]);
};

export const useKeptPlace = (): void => {
  const { keepPlace } = useNewsroom();
  useEffect(() => {
    const timer = setInterval(keepPlace, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [keepPlace]);
};
