/** What of the screen changes with every save, for parts that nobody reads while writing: the last of it, once the hands rest. */
import { useEffect, useState } from 'react';
import { clock } from './clock';
import type { Screen } from './screen';
import { tellCalmly } from './session/tell-calmly';
import { useNewsroom } from './use-newsroom';

/** Who writes on without a pause still sees it follow. */
const PATIENCE = { quiet: 400, long: 2_500 } as const;

/**
 * @param select must be the same function from one drawing to the next
 * @param of what it is part of, as the opening of an article: of another one it is there at once
 */
export const useCalmScreen = <Part>(select: (screen: Screen) => Part, of: number): Part => {
  const { store } = useNewsroom();
  const [held, setHeld] = useState(() => ({ of, part: select(store.get()) }));
  useEffect(() => {
    let isOver = false;
    let heard = select(store.get());
    const hold = (part: Part): void => {
      if (!isOver) setHeld((before) => (before.of === of && before.part === part ? before : { of, part }));
    };
    hold(heard);
    const calm = tellCalmly(clock, PATIENCE, hold);
    const stop = store.subscribe(() => {
      const next = select(store.get());
      if (next === heard) return;
      heard = next;
      calm.tell(next);
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [store, select, of]);
  return held.of === of ? held.part : select(store.get());
};
