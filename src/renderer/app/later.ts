/** What the first sight of the desk does without: one script of its own, fetched when the hands rest, or when something of it is asked for. */
import { type ReactNode, useEffect, useState } from 'react';
import type { LaterParts } from './later-parts';

let parts: LaterParts | null = null;
let coming: Promise<LaterParts> | null = null;

const load = async (): Promise<LaterParts> => {
  try {
    const { laterParts } = await import('./later-parts');
    parts = laterParts;
    return laterParts;
  } catch (error) {
    // Whoever asks next has it tried again.
    coming = null;
    throw error;
  }
};

const fetchParts = (): Promise<LaterParts> => {
  coming ??= load();
  return coming;
};

/** In milliseconds: a window that is never at rest has everything by then all the same. */
const AT_THE_LATEST = 5_000;

/** To be called when the article is on the sheet and the desk is listed. What fails here is told where the part is asked for. */
export const fetchLater = (): void => {
  requestIdleCallback(() => void fetchParts().catch(() => undefined), { timeout: AT_THE_LATEST });
};

/** What is typed for something that has not come yet is for nothing else: it must not fall through to the text. */
const holdKeys = (): (() => void) => {
  const hold = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('keydown', hold, { capture: true });
  return () => window.removeEventListener('keydown', hold, { capture: true });
};

type Waiting = { readonly is: 'waiting' } | { readonly is: 'there' } | { readonly is: 'lost'; readonly error: unknown };

/** @returns null until they have come; from then on they are there at once */
const useParts = (): LaterParts | null => {
  const [state, setState] = useState<Waiting>({ is: parts === null ? 'waiting' : 'there' });
  useEffect(() => {
    if (state.is !== 'waiting') return;
    const letGo = holdKeys();
    let isLeft = false;
    fetchParts().then(
      () => !isLeft && setState({ is: 'there' }),
      (error: unknown) => !isLeft && setState({ is: 'lost', error }),
    );
    return () => {
      isLeft = true;
      letGo();
    };
  }, [state]);
  // A program whose files are gone: the page for that says what is safe.
  if (state.is === 'lost') throw state.error;
  return parts;
};

export interface LaterProps {
  readonly children: (parts: LaterParts) => ReactNode;
}

export const Later = ({ children }: LaterProps): ReactNode => {
  const come = useParts();
  return come === null ? null : children(come);
};
