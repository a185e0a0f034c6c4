import { setImmediate as settled } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type WhenSilent, watchForSilence } from '../../../../src/main/starting/silent-library';

const SECOND = 1_000;

/** A start before a disk that is as silent as the test says. */
const start = () => {
  let silence = 0;
  let look = (): void => undefined;
  const questions: { readonly signal: AbortSignal; readonly answer: (answer: WhenSilent) => void }[] = [];
  const left: string[] = [];
  const stop = watchForSilence({
    silence: () => silence,
    every: (_, step) => {
      look = step;
      return () => {
        look = () => undefined;
      };
    },
    ask: (signal) => new Promise((answer) => questions.push({ signal, answer })),
    leave: (how) => left.push(how),
  });
  const silentFor = async (milliseconds: number): Promise<number> => {
    silence = milliseconds;
    look();
    await settled();
    return questions.length;
  };
  const answer = async (how: WhenSilent): Promise<void> => {
    questions.at(-1)?.answer(how);
    await settled();
  };
  return { silentFor, answer, questions, left, stop };
};

test('a disk that takes its time is waited for in silence', async () => {
  const { silentFor } = start();
  for (const milliseconds of [0, 3 * SECOND, 200, 9.9 * SECOND]) expect(await silentFor(milliseconds)).toBe(0);
});

test('of one that does not answer the person hears after ten seconds, once', async () => {
  const { silentFor } = start();
  expect(await silentFor(10 * SECOND)).toBe(1);
  expect(await silentFor(60 * SECOND)).toBe(1);
});

test('who waits on is asked again after as long', async () => {
  const { silentFor, answer, left } = start();
  await silentFor(12 * SECOND);
  await answer('wait');
  expect(await silentFor(21 * SECOND)).toBe(1);
  expect(await silentFor(22 * SECOND)).toBe(2);
  expect(left).toEqual([]);
});

test('once it answers the question goes, and whatever it came to counts no more', async () => {
  const { silentFor, answer, questions, left } = start();
  await silentFor(10 * SECOND);
  await silentFor(0);
  expect(questions[0]?.signal.aborted).toBe(true);
  await answer('quit');
  expect(left).toEqual([]);
  expect(await silentFor(10 * SECOND)).toBe(2);
});

test.each(['usual', 'quit'] as const)('who would rather leave (%s) is let go', async (how) => {
  const { silentFor, answer, left } = start();
  await silentFor(10 * SECOND);
  await answer(how);
  expect(left).toEqual([how]);
});

test('once the desk is open nobody is asked', async () => {
  const { silentFor, questions, stop } = start();
  await silentFor(10 * SECOND);
  stop();
  expect(questions[0]?.signal.aborted).toBe(true);
  expect(await silentFor(90 * SECOND)).toBe(1);
});
