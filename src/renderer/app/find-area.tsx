/** The find bar, joined to the newsroom. */
import { type JSX, useEffect, useMemo } from 'react';
import type { FindEvent } from '../features/find/find';
import type { FindActs } from '../features/find/find-acts';
import { FindBar } from '../features/find/find-bar';
import { perform } from './command-table';
import { closeFind, lookFor, stepFind, toggleScope } from './deeds/find';
import { askReplaceAll, replaceOne, undoFromBar } from './deeds/replacing';
import { finderOf } from './finding/finder-of';
import type { Newsroom } from './newsroom';
import { useReadOnly } from './read-only';
import { useNewsroom, useScreen } from './use-newsroom';

const actsOf = (room: Newsroom): FindActs => {
  const act = (deed: (room: Newsroom) => void | Promise<void>): void => void perform(room, deed);
  const send = (event: FindEvent): void => room.store.send({ is: 'find', event });
  return {
    look: (change) => act(() => lookFor(room, change)),
    scope: () => act(toggleScope),
    step: (direction) => act(() => stepFind(room, direction)),
    close: () => act(closeFind),
    showReplacing: (on) => send({ is: 'replacing', on }),
    replacement: (text) => send({ is: 'replacement', text }),
    keepCase: (on) => send({ is: 'keeps-case', on }),
    replaceOne: () => act(replaceOne),
    replaceAll: () => act(askReplaceAll),
    undo: () => act(undoFromBar),
  };
};

/** Escape closes the bar from the text too, where it is of no other use. */
const useEscape = (room: Newsroom, isOpen: boolean): void =>
  useEffect(() => {
    if (!isOpen) return;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      if (!finderOf(room).keysInSheet()) return;
      event.preventDefault();
      void perform(room, closeFind);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [room, isOpen]);

export const FindArea = (): JSX.Element | null => {
  const room = useNewsroom();
  const find = useScreen((screen) => screen.find);
  const readOnly = useReadOnly();
  const acts = useMemo(() => actsOf(room), [room]);
  useEscape(room, find.isOpen);
  return find.isOpen ? <FindBar find={find} readOnly={readOnly} acts={acts} /> : null;
};
