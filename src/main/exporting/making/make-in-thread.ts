/** A maker in a thread of its own: started by the first question, ended when it has rested long enough with nothing laid ready. */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { HouseRules } from '#shared/exporting/obstacles';
import type { Answers, Asks, Deed, Maker } from './maker';
import type { Answer } from './messages';

/** In milliseconds; an editor often exports twice. */
const REST = 30_000;

interface Thread {
  ask<D extends Deed>(deed: D, ask: Asks[D]): Promise<Answers[D]>;
  readonly isOver: () => boolean;
  end(): Promise<void>;
}

const startThread = (file: string): Thread => {
  const worker = new Worker(file, { name: 'export' });
  /** Of the questions that are not answered yet. */
  const waiting = new Set<(why: Error) => void>();
  let isOver = false;
  const lose = (why: Error): void => {
    isOver = true;
    for (const reject of waiting) reject(why);
    waiting.clear();
  };
  worker.on('error', lose);
  worker.on('exit', () => lose(new Error('the export worker has ended')));

  const ask = <D extends Deed>(deed: D, question: Asks[D]): Promise<Answers[D]> =>
    new Promise((resolve, reject) => {
      if (isOver) return reject(new Error('the export worker has ended'));
      const { port1, port2 } = new MessageChannel();
      waiting.add(reject);
      // Both sides are built together: what comes from there is of this type.
      port1.once('message', (said: Answer<D>) => {
        waiting.delete(reject);
        port1.close();
        if (said.ok) resolve(said.answer);
        else reject(new Error(said.detail));
      });
      worker.postMessage({ deed, ask: question, reply: port2 }, [port2]);
    });

  return {
    ask,
    isOver: () => isOver,
    end: async () => {
      isOver = true;
      await worker.terminate();
    },
  };
};

/** @param file the built worker */
export const makeInThread = (file: string, restMs = REST): Maker => {
  let thread: Thread | null = null;
  let rules: HouseRules | null = null;
  let rest: NodeJS.Timeout | undefined;
  const laid = new Set<number>();

  const end = async (): Promise<void> => {
    clearTimeout(rest);
    const ended = thread;
    thread = null;
    laid.clear();
    await ended?.end();
  };

  const begin = (): Thread => {
    const begun = startThread(file);
    thread = begun;
    laid.clear();
    // A new thread knows nothing of what the last one was told.
    if (rules !== null) void begun.ask('settle', { rules }).catch(() => undefined);
    return begun;
  };

  const restSoon = (): void => {
    clearTimeout(rest);
    if (laid.size === 0) rest = setTimeout(() => void end(), restMs).unref();
  };

  const ask = async <D extends Deed>(deed: D, question: Asks[D]): Promise<Answers[D]> => {
    clearTimeout(rest);
    const current = thread === null || thread.isOver() ? begin() : thread;
    try {
      return await current.ask(deed, question);
    } finally {
      restSoon();
    }
  };

  return {
    settle: (question) => {
      rules = question.rules;
      return ask('settle', question);
    },
    examine: (question) => ask('examine', question),
    lay: (question) => {
      const lying = ask('lay', question);
      laid.add(question.key);
      return lying;
    },
    make: (question) => ask('make', question),
    finish: (question) => ask('finish', question),
    prove: (question) => ask('prove', question),
    say: (question) => ask('say', question),
    clear: (question) => {
      laid.delete(question.key);
      return ask('clear', question);
    },
    close: end,
  };
};
