/** Changes of articles on their way to the search engine, several in one message: typing saves often. */
import type { ArticleId } from '#shared/article/identity';
import type { ToEngine } from './messages';

export interface Outbox {
  look(id: ArticleId): void;
  forget(id: ArticleId): void;
  /** Sends what waits now. */
  send(): void;
  /** Throws away what waits. */
  clear(): void;
}

/** In milliseconds. */
const PAUSE = 200;
/** So many are sent at once, without waiting. */
const MOST = 500;

export const createOutbox = (post: (message: ToEngine) => void): Outbox => {
  /** What was said of each last. */
  const waiting = new Map<ArticleId, 'look' | 'forget'>();
  let timer: NodeJS.Timeout | null = null;

  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const idsFor = (wanted: 'look' | 'forget'): readonly ArticleId[] =>
    [...waiting].filter(([, what]) => what === wanted).map(([id]) => id);

  const send = (): void => {
    stop();
    for (const type of ['look', 'forget'] as const) {
      const ids = idsFor(type);
      if (ids.length > 0) post({ type, ids });
    }
    waiting.clear();
  };

  const add = (id: ArticleId, what: 'look' | 'forget'): void => {
    waiting.set(id, what);
    if (waiting.size >= MOST) send();
    else timer ??= setTimeout(send, PAUSE).unref();
  };

  return {
    look: (id) => add(id, 'look'),
    forget: (id) => add(id, 'forget'),
    send,
    clear: () => {
      stop();
      waiting.clear();
    },
  };
};
