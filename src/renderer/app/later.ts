/** What the first sight of the desk does without: one script of its own, fetched when the hands rest, or when something of it is asked for. */
import { type ReactNode, useEffect, useState } from 'react';
import { whenWanted } from '#shared/when-wanted';
import { holdKeys } from './hold-keys';
import type { LaterParts } from './later-parts';

const script = whenWanted(async (): Promise<LaterParts> => (await import('./later-parts')).laterParts);

/** In milliseconds: a window that is never at rest has everything by then all the same. */
const AT_THE_LATEST = 5_000;

/** To be called when the article is on the sheet and the desk is listed. What fails here is told where the part is asked for. */
export const fetchLater = (): void => {
  requestIdleCallback(() => void script.get().catch(() => undefined), { timeout: AT_THE_LATEST });
};

type Waiting = { readonly is: 'waiting' } | { readonly is: 'there' } | { readonly is: 'lost'; readonly error: unknown };

/** @returns null until they have come; from then on they are there at once */
const useParts = (): LaterParts | null => {
  const [state, setState] = useState<Waiting>({ is: script.now() === null ? 'waiting' : 'there' });
  useEffect(() => {
    if (state.is !== 'waiting') return;
    const letGo = holdKeys(window);
    let isLeft = false;
    script.get().then(
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
  return script.now();
};

export interface LaterProps {
  readonly children: (parts: LaterParts) => ReactNode;
}

export const Later = ({ children }: LaterProps): ReactNode => {
  const come = useParts();
  return come === null ? null : children(come);
};
