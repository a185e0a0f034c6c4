/** Whether something of the screen has been so for a while: what comes and goes with every save draws nothing. */
import { useEffect, useState } from 'react';
import type { Screen } from './screen';
import { useNewsroom } from './use-newsroom';

/**
 * @param select must be the same function from one drawing to the next
 * @param after in milliseconds
 */
export const useLastingScreen = (select: (screen: Screen) => boolean, after: number): boolean => {
  const { store } = useNewsroom();
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let going = false;
    const look = (): void => {
      const now = select(store.get());
      if (now === going) return;
      going = now;
      clearTimeout(timer);
      if (now) timer = setTimeout(() => setLasting(true), after);
      else setLasting(false);
    };
    look();
    const stop = store.subscribe(look);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, select, after]);
  return lasting;
};
