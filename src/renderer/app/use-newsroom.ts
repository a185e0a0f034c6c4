/** The newsroom for the parts of the window, and what they see of its screen. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Newsroom } from './newsroom';
import type { Screen } from './screen';

const Context = createContext<Newsroom | null>(null);
export const NewsroomProvider = Context;

export const useNewsroom = (): Newsroom => {
  const room = useContext(Context);
  if (room === null) throw new Error('used outside the newsroom');
  return room;
};

/** @param select must return the same object while what it selects stays the same. */
export const useScreen = <Part>(select: (screen: Screen) => Part): Part => {
  const { store } = useNewsroom();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
};
