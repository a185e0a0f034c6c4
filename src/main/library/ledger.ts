/** What this session knows of each article's file, so that a save need not read it and can tell another program's work from its own. */
import type { Article } from '#shared/article/article';
import type { ArticleId } from '#shared/article/identity';
import { type FileStamp, isSameStamp } from './disk';
import type { Recovery } from './durable-adapter';
import type { Mended } from './mended';
import { earlierCopy, isSameCopy, type Standing, standingOf } from './standing';

export interface Known {
  readonly standing: Standing;
  /** The file as it was when the standing was learnt; null where a write since then may or may not have reached it. */
  readonly stamp: FileStamp | null;
  readonly attempted: Standing | null;
  /** What was mended behind the back of whoever has the article open; null once it was read or written since. */
  readonly untold: Recovery | null;
}

export interface Ledger {
  /** All that is known of an article, another object after every note; null where it was neither opened nor written here. */
  known(id: ArticleId): Known | null;
  /** The file was touched, but still holds the copy that is known. */
  noteSame(id: ArticleId, before: Known, stamp: FileStamp): void;
  /** Null for an article that this session has neither opened nor written. */
  standing(id: ArticleId): Standing | null;
  /** The standing, where the file is still as it was when it was learnt. */
  standingAt(id: ArticleId, stamp: FileStamp | null): Standing | null;
  /** Which of the copies known is the one that was read; one that another program wrote stands for itself. */
  recognise(stored: Article): Standing;
  noteRead(stored: Article, stamp: FileStamp | null): void;
  /** An earlier copy was found in place of one that is bad or gone, and may be what lies there from now on. */
  noteRecovered(stored: Article, stamp: FileStamp | null): void;
  /** The same, where it was not done for whoever reads it: that is told with the next reading. Of an article unknown here nothing is noted. */
  noteMended(mended: Mended): void;
  noteAttempt(id: ArticleId, before: Standing, attempted: Standing): void;
  noteWritten(id: ArticleId, written: Standing, stamp: FileStamp | null): void;
}

export const createLedger = (): Ledger => {
  const known = new Map<ArticleId, Known>();

  const own = (stored: Article): Standing | null => {
    const { attempted = null, standing = null } = known.get(stored.id) ?? {};
    return [attempted, standing].find((candidate) => candidate !== null && isSameCopy(candidate, stored)) ?? null;
  };

  const recognise = (stored: Article): Standing => own(stored) ?? standingOf(stored);

  const recogniseEarlier = (stored: Article): Standing =>
    earlierCopy(recognise(stored), known.get(stored.id)?.standing ?? null);

  return {
    known: (id) => known.get(id) ?? null,
    noteSame: (id, before, stamp) => {
      if (known.get(id) === before) known.set(id, { ...before, stamp });
    },
    standing: (id) => known.get(id)?.standing ?? null,
    standingAt: (id, stamp) => {
      const line = known.get(id);
      return line && isSameStamp(line.stamp, stamp) ? line.standing : null;
    },
    recognise,
    // Whoever reads a copy may build on it, so from here on it counts as told.
    noteRead: (stored, stamp) =>
      void known.set(stored.id, {
        standing: { ...recognise(stored), isAcknowledged: true },
        stamp,
        attempted: null,
        untold: null,
      }),
    noteRecovered: (stored, stamp) => {
      const { attempted = null, untold = null } = known.get(stored.id) ?? {};
      known.set(stored.id, { standing: recogniseEarlier(stored), stamp, attempted, untold });
    },
    noteMended: ({ article, recovery, stamp }) => {
      const line = known.get(article.id);
      if (line === undefined) return;
      known.set(article.id, { ...line, standing: recogniseEarlier(article), stamp, untold: recovery });
    },
    noteAttempt: (id, standing, attempted) => {
      const untold = known.get(id)?.untold ?? null;
      known.set(id, { standing, stamp: null, attempted, untold });
    },
    noteWritten: (id, written, stamp) =>
      void known.set(id, { standing: { ...written, isAcknowledged: true }, stamp, attempted: null, untold: null }),
  };
};
