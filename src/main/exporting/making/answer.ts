/** Answers a question from another thread: a failure goes back as one, so that whoever waits is never left waiting. */
import type { Deed, Deeds } from './maker';
import type { Answer, Question } from './messages';

const describeError = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : `${error}`;

export const answer = async <D extends Deed>(deeds: Deeds, { deed, ask, reply }: Question<D>): Promise<void> => {
  const send = (said: Answer<D>): void => {
    reply.postMessage(said);
    reply.close();
  };
  try {
    send({ ok: true, answer: await deeds[deed](ask) });
  } catch (error) {
    send({ ok: false, detail: describeError(error) });
  }
};
