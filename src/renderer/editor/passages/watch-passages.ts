/** Tells of the passages after a pause in typing, when the page has nothing better to do: reading them never costs a key its time. */
import { type LexicalEditor, mergeRegister } from 'lexical';
import type { Passage } from '#shared/check/manuscript';
import type { PassageReader } from './read-passages';

export type PassagesListener = (passages: readonly Passage[]) => void;

/** Milliseconds without an edit, and the longest that an idle moment is then waited for. */
const PAUSE = 300;
const IDLE_WAIT = 1000;

export interface PassagesWatch {
  /** Told at once of nothing: the first reading comes like all others. @returns a function that stops listening. */
  readonly listen: (listener: PassagesListener) => () => void;
  readonly stop: () => void;
}

/** Nobody listening, nothing read. */
export const watchPassages = (editor: LexicalEditor, reader: PassageReader): PassagesWatch => {
  const listeners = new Set<PassagesListener>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  const tell = (): void => {
    const passages = reader.read();
    for (const listener of listeners) listener(passages);
  };
  const callOff = (): void => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
  const later = (): void => {
    callOff();
    if (listeners.size === 0) return;
    timer = setTimeout(() => {
      idle = requestIdleCallback(tell, { timeout: IDLE_WAIT });
    }, PAUSE);
  };
  return {
    listen: (listener) => {
      listeners.add(listener);
      later();
      return () => listeners.delete(listener);
    },
    stop: mergeRegister(
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) later();
      }),
      callOff,
      () => listeners.clear(),
    ),
  };
};
