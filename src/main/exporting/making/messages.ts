/** What is said between a maker's thread and the one that asks: each question brings the port that its answer comes back on. */
import type { MessagePort } from 'node:worker_threads';
import type { Answers, Asks, Deed } from './maker';

export interface Question<D extends Deed> {
  readonly deed: D;
  readonly ask: Asks[D];
  readonly reply: MessagePort;
}

export type AnyQuestion = { readonly [D in Deed]: Question<D> }[Deed];

export type Answer<D extends Deed> =
  | { readonly ok: true; readonly answer: Answers[D] }
  /** For the log, never for the person. */
  | { readonly ok: false; readonly detail: string };
