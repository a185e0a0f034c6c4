/** Waits until the screen is as wished, or until it has taken too long. */
import type { Newsroom } from '../newsroom';
import type { Screen } from '../screen';

/** @param most milliseconds. @returns whether it has come to be */
export const until = ({ store }: Newsroom, holds: (screen: Screen) => boolean, most: number): Promise<boolean> =>
  new Promise((tell) => {
    if (holds(store.get())) return tell(true);
    const end = (came: boolean): void => {
      stop();
      clearTimeout(timer);
      tell(came);
    };
    const stop = store.subscribe(() => {
      if (holds(store.get())) end(true);
    });
    const timer = setTimeout(() => end(false), most);
  });
