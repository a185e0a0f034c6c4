/** Has regular expressions tried elsewhere, with a deadline: one that takes for ever never stops the window. */
import type { FindQuery, Match } from '#shared/finding/query';
import type { FromSeeker, ToSeeker } from './messages';

/** A worker as far as this client needs it. */
export interface Post {
  readonly send: (message: ToSeeker) => void;
  readonly end: () => void;
}

export interface SeekerListeners {
  readonly onMessage: (message: FromSeeker) => void;
  /** It has failed and answers no more. */
  readonly onFailed: () => void;
}

export interface SeekerParts {
  readonly start: (listeners: SeekerListeners) => Post;
  /** In milliseconds. @returns a function that calls it off */
  readonly wait: (ms: number, then: () => void) => () => void;
}

export type Sought =
  | { readonly ok: true; readonly matches: readonly (readonly Match[])[] }
  | { readonly ok: false; readonly reason: 'too-slow' | 'too-many' | 'failed' };

export interface PatternClient {
  /** Null where a later question has taken this one's place. */
  readonly seek: (query: FindQuery, texts: readonly string[]) => Promise<Sought | null>;
  readonly end: () => void;
}

/** For the expression, once it is being tried. */
const DEADLINE = 1_000;
/** For the worker to begin: a busy machine may take its time. */
const START_LIMIT = 10_000;

interface Question {
  readonly id: number;
  readonly answer: (sought: Sought | null) => void;
  callOff: () => void;
}

export const createPatternClient = ({ start, wait }: SeekerParts): PatternClient => {
  let post: Post | null = null;
  let asked: Question | null = null;
  let questions = 0;

  const settle = (sought: Sought | null): void => {
    const question = asked;
    asked = null;
    question?.callOff();
    question?.answer(sought);
  };
  /** A worker that is busy cannot be called off, only ended; the next question starts another. */
  const stop = (sought: Sought | null): void => {
    post?.end();
    post = null;
    settle(sought);
  };
  const limit = (question: Question, ms: number, reason: 'too-slow' | 'failed'): void => {
    question.callOff();
    question.callOff = wait(ms, () => stop({ ok: false, reason }));
  };
  const hear = (message: FromSeeker): void => {
    if (asked === null || message.id !== asked.id) return;
    if (message.is === 'began') limit(asked, DEADLINE, 'too-slow');
    else settle(message.matches === null ? { ok: false, reason: 'too-many' } : { ok: true, matches: message.matches });
  };
  const working = (): Post => {
    post ??= start({ onMessage: hear, onFailed: () => stop({ ok: false, reason: 'failed' }) });
    return post;
  };

  return {
    seek: (query, texts) => {
      if (asked !== null) stop(null);
      questions += 1;
      const id = questions;
      return new Promise((answer) => {
        asked = { id, answer, callOff: () => {} };
        limit(asked, START_LIMIT, 'failed');
        working().send({ id, query, texts });
      });
    },
    end: () => stop(null),
  };
};
