/** What stands against the articles of the dialog: asked for once as long as they are the same, and of one again when it was mended. */
import { useEffect, useState } from 'react';
import type { ArticleId } from '#shared/article/identity';
import { useLatest } from '../../ui/use-latest';
import { type Examined, examinedAnew } from './hindrances';

export interface Examination {
  readonly found: Examined;
  /** Thousands of articles take a while; nobody has to wait for them. */
  readonly isRunning: boolean;
}

interface Examining extends Examination {
  readonly again: (id: ArticleId) => Promise<void>;
}

const NOTHING_YET: Examination = { found: [], isRunning: true };
/** The export itself examines once more, and says what it finds. */
const UNKNOWN: Examination = { found: [], isRunning: false };

/** @param wanted whether the answer is shown at the moment */
export const useExamined = (
  ids: readonly ArticleId[],
  examine: (ids: readonly ArticleId[]) => Promise<Examined>,
  wanted: boolean,
): Examining => {
  const [examination, set] = useState(NOTHING_YET);
  const ask = useLatest(examine);
  useEffect(() => {
    if (!wanted) return;
    let isHeard = true;
    set(NOTHING_YET);
    ask.current(ids).then(
      (found) => isHeard && set({ found, isRunning: false }),
      () => isHeard && set(UNKNOWN),
    );
    return () => {
      isHeard = false;
    };
  }, [ids, wanted, ask]);
  const again = async (id: ArticleId): Promise<void> => {
    const anew = await ask.current([id]);
    set((before) => ({ ...before, found: examinedAnew(before.found, ids, id, anew) }));
  };
  return { ...examination, again };
};
