/** The two texts that the preview holds against each other, older first; or why there are none yet. */
import { EMPTY_CONTENT } from '#shared/article/article';
import type { LibraryFailure } from '#shared/failures';
import type { ComparedState } from '#shared/history/comparison';
import { type ArticleHistory, type Preview, previousOf, type Reading } from './history';

export type Sides =
  | { readonly is: 'waiting' }
  | { readonly is: 'failed'; readonly reason: LibraryFailure; readonly of: 'chosen' | 'previous' }
  | {
      readonly is: 'ready';
      readonly older: ComparedState;
      readonly newer: ComparedState;
      /** The revision that is looked at, whichever side it stands on. */
      readonly kept: ComparedState;
    };

const WAITING: Sides = { is: 'waiting' };

/** The first revision is held against nothing: all of it was new. */
const previousReading = (history: ArticleHistory, preview: Preview): Reading | undefined => {
  const previous = previousOf(history, preview.entry);
  return previous === null ? { is: 'read', content: EMPTY_CONTENT } : history.readings.get(previous.key);
};

export const sidesOf = (history: ArticleHistory, preview: Preview, present: ComparedState): Sides => {
  const chosen = history.readings.get(preview.entry.key);
  if (!chosen) return WAITING;
  if (chosen.is === 'failed') return { is: 'failed', reason: chosen.reason, of: 'chosen' };
  const kept = chosen.content;
  if (preview.against === 'present') return { is: 'ready', older: kept, newer: present, kept };
  const previous = previousReading(history, preview);
  if (!previous) return WAITING;
  if (previous.is === 'failed') return { is: 'failed', reason: previous.reason, of: 'previous' };
  return { is: 'ready', older: previous.content, newer: kept, kept };
};
