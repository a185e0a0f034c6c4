/** Looks now and then whether another program has changed what is open here, so that nobody overwrites it without knowing. */
import type { ArticleId } from '#shared/article/identity';
import type { Events } from '#shared/ipc';
import type { Library } from './library/library';

/** In milliseconds. */
export const LOOK_EVERY = 3_000;
export const REFRESH_EVERY = 60_000;

export interface OutsideParts {
  readonly library: Pick<Library, 'hasChangedOutside' | 'refresh'>;
  readonly openArticle: () => ArticleId | null;
  readonly tell: (event: 'article-changed-outside', payload: Events['article-changed-outside']) => void;
  /** In milliseconds, from whenever on. */
  readonly now: () => number;
  /** @returns a function that stops it */
  readonly every: (milliseconds: number, step: () => void) => () => void;
  /** Whenever the person comes back to the window. @returns a function that stops it */
  readonly onFocus: (step: () => void) => () => void;
}

/** On a share that takes its time the next look waits for the one before. */
const oneAtATime = (work: () => Promise<unknown>): (() => void) => {
  let isRunning = false;
  return () => {
    if (isRunning) return;
    isRunning = true;
    void work().finally(() => {
      isRunning = false;
    });
  };
};

/** A change is told once; the article has to be as this session left it, or another one open, before the next is told. */
const createLook = ({ library, openArticle, tell }: OutsideParts) => {
  let told: ArticleId | null = null;
  return async (): Promise<void> => {
    const id = openArticle();
    const hasChanged = id !== null && (await library.hasChangedOutside(id));
    if (!hasChanged || openArticle() !== id) {
      if (told === id) told = null;
      return;
    }
    if (told === id) return;
    told = id;
    tell('article-changed-outside', { id });
  };
};

/**
 * Looked for, not waited for: a file system tells of changes in one folder only, there are as many folders as articles, and a share
 * tells of none. The open article costs one look at its stamp; the desk is compared as a whole when the person comes back.
 * @returns a function that ends it
 */
export const watchOutside = (parts: OutsideParts): (() => void) => {
  const { library, now, every, onFocus } = parts;
  let refreshedAt = now();
  const look = oneAtATime(createLook(parts));
  const refresh = oneAtATime(() => library.refresh());
  const stops = [
    every(LOOK_EVERY, look),
    onFocus(() => {
      look();
      if (now() - refreshedAt < REFRESH_EVERY) return;
      refreshedAt = now();
      refresh();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
