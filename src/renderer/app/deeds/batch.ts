/** One thing done with many articles, some at a time, with progress, a way to stop it, and a report of what could not be done. */
import type { ArticleId } from '#shared/article/identity';
import type { BatchEvent, BatchKind, Refused } from '../../features/desk/batch';
import type { Problem } from '../../i18n/problem-words';
import type { Newsroom } from '../newsroom';
import { isFocused, type Screen } from '../screen';
import { headlineOf } from './headlines';

export interface Step {
  readonly done: readonly ArticleId[];
  readonly refused: readonly Refused[];
}

export const refusedFor = (room: Newsroom, id: ArticleId, reason: Problem): Refused => ({
  id,
  headline: headlineOf(room, id),
  reason,
});

const tell = ({ store }: Newsroom, event: BatchEvent): void => store.send({ is: 'batch', event });

export const cancelBatch = (room: Newsroom): void => tell(room, { is: 'cancelled' });
export const dismissBatch = (room: Newsroom): void => tell(room, { is: 'dismissed' });

/** Whether the desk is there to be seen with its list: neither folded away, nor showing the trash, nor behind a view or a lone sheet. */
const isDeskSeen = (screen: Screen): boolean =>
  screen.settings.deskOpen && screen.trash === null && screen.workplace === null && !isFocused(screen);

/** Where the desk shows nothing of it, what went wrong must be said elsewhere. */
const sayRefused = (room: Newsroom, refused: number): void => {
  if (refused === 0 || isDeskSeen(room.store.get())) return;
  room.show({ tone: 'problem', text: (t) => t('desk.batch.refused', { articles: refused }) });
};

/** Long enough to be read beside what was done, and what can be taken back. */
const STOPPED_LASTS = 10_000;

/** Whoever stops it wants to know what became of the others. */
const sayStopped = (room: Newsroom, left: number): void => {
  if (left > 0)
    room.show({ tone: 'plain', lasts: STOPPED_LASTS, text: (t) => t('desk.batch.stopped', { articles: left }) });
};

const inParts = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));

/** A call that fails unexpectedly stands for each article it was for: the others still get their turn. */
const carefully = async (
  room: Newsroom,
  ids: readonly ArticleId[],
  step: (ids: readonly ArticleId[]) => Promise<Step>,
): Promise<Step> => {
  try {
    return await step(ids);
  } catch {
    return { done: [], refused: ids.map((id) => refusedFor(room, id, 'no-answer')) };
  }
};

/**
 * @param size how many articles one step takes.
 * @returns what was done; the articles after a cancel are neither done nor refused.
 */
export const runBatch = async (
  room: Newsroom,
  kind: BatchKind,
  ids: readonly ArticleId[],
  size: number,
  step: (ids: readonly ArticleId[]) => Promise<Step>,
): Promise<Step> => {
  const done: ArticleId[] = [];
  const refused: Refused[] = [];
  tell(room, { is: 'begun', kind, total: ids.length });
  for (const part of inParts(ids, size)) {
    if (room.store.get().batch?.isCancelled) break;
    const outcome = await carefully(room, part, step);
    done.push(...outcome.done);
    refused.push(...outcome.refused);
    tell(room, { is: 'went-on', done: outcome.done.length, refused: outcome.refused });
  }
  tell(room, { is: 'ended' });
  sayRefused(room, refused.length);
  sayStopped(room, ids.length - done.length - refused.length);
  return { done, refused };
};
