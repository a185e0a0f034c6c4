/** Asks the proofreading worker: one question at a time, the latest text only; a worker that ends is started anew once, and is never the writer's trouble. */
import type { Manuscript } from '#shared/check/manuscript';
import type { FromProofreader, Proofread, Standards, ToProofreader } from './messages';
import { createPassageTeller } from './passage-memory';
import { createQuestions } from './questions';

/** A worker as far as this client needs it. */
export interface Post {
  readonly send: (message: ToProofreader) => void;
  readonly end: () => void;
}

export interface Listeners {
  readonly onMessage: (message: FromProofreader) => void;
  /** It has failed and answers no more. */
  readonly onFailed: () => void;
}

export interface ClientParts {
  readonly start: (listeners: Listeners) => Post;
  /** Of the manuscript that was checked last; never of one before. */
  readonly onResult: (result: Proofread) => void;
  /** Whether a check is under way. */
  readonly onRunning: (running: boolean) => void;
}

export interface ProofingClient {
  readonly setStandards: (standards: Standards) => void;
  /** Null: there is nothing to check any more, and what is still to come is dropped. */
  readonly check: (manuscript: Manuscript | null) => void;
  /** At most seven, best first; none where the worker is gone. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
}

/** It may end once by a mishap; what ends twice ends always. */
const STARTS = 2;

export const createProofingClient = ({ start, onResult, onRunning }: ClientParts): ProofingClient => {
  const teller = createPassageTeller();
  const questions = createQuestions();
  let worker: Post | null = null;
  let starts = 0;
  let standards: Standards | null = null;
  let manuscript: Manuscript | null = null;
  /** Of the last question; an answer to an earlier one is stale. */
  let version = 0;
  /** The question under way. */
  let asked: number | null = null;
  /** There is something newer to ask about. */
  let waiting = false;

  const working = (): Post | null => {
    if (worker !== null || starts >= STARTS) return worker;
    starts += 1;
    worker = start({ onMessage: hear, onFailed: startAnew });
    if (standards !== null) worker.send({ is: 'standards', ...standards });
    return worker;
  };

  const ask = (): void => {
    waiting = manuscript !== null;
    if (asked !== null || manuscript === null || standards === null) return;
    const able = working();
    waiting = false;
    onRunning(able !== null);
    if (able === null) return;
    const { passages, ...rest } = manuscript;
    version += 1;
    asked = version;
    able.send({ is: 'check', version, manuscript: rest, ...teller.newsOf(passages) });
  };

  /** A later answer to the same question, as when a dictionary has come, is heard too. */
  const isWanted = (answered: number): boolean => answered === version && manuscript !== null && !waiting;

  const take = ({ version: answered, findings, misspelled }: Extract<FromProofreader, { is: 'checked' }>): void => {
    if (answered === asked) asked = null;
    if (isWanted(answered)) onResult({ findings, misspelled });
    if (waiting) ask();
    else if (asked === null) onRunning(false);
  };

  const hear = (message: FromProofreader): void => {
    if (message.is === 'checked') take(message);
    else questions.answer(message.id, message.words);
  };

  const startAnew = (): void => {
    worker?.end();
    worker = null;
    asked = null;
    teller.forget();
    questions.giveUp();
    ask();
  };

  return {
    setStandards: (next) => {
      standards = next;
      worker?.send({ is: 'standards', ...next });
      ask();
    },
    check: (next) => {
      manuscript = next;
      if (next !== null) return ask();
      waiting = false;
      version += 1;
      onRunning(false);
    },
    suggest: async (word) => {
      const able = working();
      return able === null ? [] : questions.ask((id) => able.send({ is: 'suggest', id, word }));
    },
  };
};
