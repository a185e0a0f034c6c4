/** Searching as the library sees it: asks an engine elsewhere, survives its end, and never holds anything up. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleId } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { Found, Hit } from '#shared/search/hit';
import type { Connect } from './connection';
import type { Stamp } from './facts';
import { createLink, type Link } from './link';
import type { EngineAnswer } from './messages';
import { createOutbox } from './outbox';
import type { SearchRequest } from './search-index';

export type { SearchRequest };

export interface SearchParts {
  /** The library's. */
  readonly folder: string;
  /** False where nothing may be written. */
  readonly mayWrite: boolean;
  readonly connect: Connect;
  /** Every article that there is. */
  readonly stamps: () => readonly Stamp[];
  readonly summary: (id: ArticleId) => Summary | undefined;
}

/** Steps done and in all. */
export type OnProgress = (done: number, total: number) => void;

export interface Search {
  /** Loads the index and brings it up to date, in the background. */
  start(): void;
  /** Never rejects; while articles are still being read it answers what it can. */
  run(request: SearchRequest): Promise<Found>;
  /** Resolves when every article has been read. */
  ready(): Promise<void>;
  /** The article is on the disk as it is to be found. */
  put(article: Pick<Stamp, 'id'>): void;
  look(id: ArticleId): void;
  remove(id: ArticleId): void;
  /** While many articles are read. @returns a function that ends it */
  onProgress(listener: OnProgress): () => void;
  /** Resolves when the index is on the disk, where there was enough to write. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/** Articles named in one message: so many take less than a frame. */
const STAMPS_AT_ONCE = 1_000;

const NOTHING: Found = { hits: [], total: 0, isComplete: false };

/** An article taken away a moment ago may still be found. */
const withSummaries = ({ hits, total, isComplete }: EngineAnswer, summary: SearchParts['summary']): Found => {
  const known = hits.flatMap((hit): Hit[] => {
    const found = summary(hit.id);
    return found === undefined ? [] : [{ ...hit, summary: found }];
  });
  return { hits: known, total: total - (hits.length - known.length), isComplete };
};

/** Names every article to the engine, a few at a time, so that no message holds up a key. */
const introduce = async (link: Link, stamps: readonly Stamp[]): Promise<void> => {
  for (let from = 0; from < stamps.length; from += STAMPS_AT_ONCE) {
    const some = stamps.slice(from, from + STAMPS_AT_ONCE);
    link.tell({
      type: 'stamps',
      stamps: some.map(({ id, revision, updatedAt }) => ({ id, revision, updatedAt })),
    });
    await nextTurn();
  }
  link.tell({ type: 'compare' });
};

/** The engine at work: it is started once more where it ends unasked, without the file that may have ended it. */
const createEngineKeeping = ({ folder, mayWrite, connect, stamps }: SearchParts, onProgress: OnProgress) => {
  let link: Link | null = null;
  let introduced: Promise<void> = Promise.resolve();

  const open = (trustsFile: boolean): void => {
    const fresh = createLink({
      connect,
      setting: { folder, mayWrite, trustsFile },
      onProgress,
      onLost: () => {
        if (link === fresh) link = null;
        if (trustsFile) open(false);
      },
    });
    link = fresh;
    introduced = introduce(fresh, stamps());
  };

  return {
    start: () => open(true),
    link: () => link,
    introduced: () => introduced,
    drop: () => {
      const last = link;
      link = null;
      return last;
    },
  };
};

export const createSearch = (parts: SearchParts): Search => {
  const listeners = new Set<OnProgress>();
  const engine = createEngineKeeping(parts, (done, total) => {
    for (const listener of listeners) listener(done, total);
  });
  const outbox = createOutbox((message) => engine.link()?.tell(message));

  /** After a crash the question is put once more, to the engine that was started in its place. */
  const ask = async (type: 'settle' | 'keep'): Promise<void> => {
    for (let tries = 2; tries > 0; tries -= 1) {
      await engine.introduced();
      outbox.send();
      if ((await engine.link()?.ask({ type })) === 'done') return;
    }
  };

  const run = async (request: SearchRequest): Promise<Found> => {
    outbox.send();
    const reply = (await engine.link()?.ask({ type: 'find', request })) ?? null;
    return reply === null || reply === 'done' ? NOTHING : withSummaries(reply, parts.summary);
  };

  return {
    start: engine.start,
    run,
    ready: () => ask('settle'),
    put: ({ id }) => outbox.look(id),
    look: outbox.look,
    remove: outbox.forget,
    onProgress: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: () => ask('keep'),
    close: async () => {
      outbox.send();
      const last = engine.drop();
      await last?.ask({ type: 'close' });
      await last?.end();
    },
  };
};
