/** Carries out what `keep` decides for one open article: reads its text, sends its saves, sets its timers. */
import type { Content } from '#shared/article/article';
import type { ArticleId, Instant } from '#shared/article/identity';
import type { Summary } from '#shared/article/summary';
import type { Request, Saved } from '#shared/ipc';
import { delayOf, isKept, type Keeping, type KeepingEvent, keep, keepingOf } from './keeping';

export interface KeeperParts {
  /** The text as it stands on the sheet. */
  readonly read: () => Content;
  readonly save: (request: Request<'article/save'>) => Promise<Saved>;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
  /** @returns a function that calls it off. */
  readonly wait: (ms: number, then: () => void) => () => void;
  readonly onChange: (keeping: Keeping) => void;
  /** What was read for a save: the window draws its outline from it. */
  readonly onRead: (content: Content) => void;
}

export interface Keeper {
  readonly id: ArticleId;
  readonly keeping: () => Keeping;
  readonly edited: () => void;
  /** The article's status or tags were changed from here. */
  readonly raised: (summary: Summary) => void;
  /** Stores what is unsaved. @returns whether all of it is on the disk. */
  readonly flush: () => Promise<boolean>;
  /** Lets the article go: nothing is sent or heard any more. */
  readonly end: () => void;
}

export const keepArticle = (
  article: { readonly id: ArticleId; readonly revision: number; readonly updatedAt: Instant },
  parts: KeeperParts,
): Keeper => {
  let keeping = keepingOf(article);
  let callOff = (): void => {};
  let ended = false;
  let waiters: ((kept: boolean) => void)[] = [];

  const settle = (): void => {
    if (keeping.phase.at !== 'kept' && keeping.phase.at !== 'unkept') return;
    const kept = isKept(keeping);
    const told = waiters;
    waiters = [];
    for (const tell of told) tell(kept);
  };

  const store = async (ticket: number): Promise<void> => {
    const { id, revision, storedAt } = keeping;
    const began = parts.now();
    try {
      const content = parts.read();
      parts.onRead(content);
      const reply = await parts.save({ id, revision, storedAt, content });
      if (reply.ok)
        send({
          is: 'stored',
          id: reply.summary.id,
          ticket,
          revision: reply.summary.revision,
          on: reply.summary.updatedAt,
          took: parts.now() - began,
        });
      else send({ is: 'refused', id, ticket, reason: reply.reason });
    } catch {
      // A rejected call is a bug, but the person's text is unsaved all the same: it is said and tried again.
      send({ is: 'refused', id, ticket, reason: 'io-error' });
    }
  };

  const act = (): void => {
    const { phase } = keeping;
    callOff();
    callOff = () => {};
    if (phase.at === 'storing') void store(phase.ticket);
    const delay = delayOf(phase, parts.now());
    if (delay !== null) callOff = parts.wait(delay, () => send({ is: 'due' }));
  };

  const send = (event: KeepingEvent): void => {
    if (ended) return;
    const before = keeping;
    keeping = keep(before, event);
    if (keeping === before) return;
    const sameSave = before.phase.at === 'storing' && keeping.phase.at === 'storing' && before.saves === keeping.saves;
    if (!sameSave) act();
    parts.onChange(keeping);
    settle();
  };

  return {
    id: article.id,
    keeping: () => keeping,
    edited: () => send({ is: 'edited', at: parts.now() }),
    raised: ({ id, revision, updatedAt }) => send({ is: 'raised', id, revision, on: updatedAt }),
    flush: () =>
      new Promise((tell) => {
        // Who asks only now must not wait for a save that nobody begins any more.
        if (ended) return tell(isKept(keeping));
        waiters.push(tell);
        send({ is: 'urged' });
        settle();
      }),
    end: () => {
      ended = true;
      callOff();
      for (const tell of waiters) tell(isKept(keeping));
    },
  };
};
