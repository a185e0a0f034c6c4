import { expect, test } from 'vitest';
import { type After, CALM, EVERY, startRounds } from '../../../src/main/daily-rounds';

/** A clock that is moved by hand. */
const fakeTime = () => {
  let waiting: { readonly milliseconds: number; readonly task: () => void } | null = null;
  const after: After = (milliseconds, task) => {
    const own = { milliseconds, task };
    waiting = own;
    return () => {
      if (waiting === own) waiting = null;
    };
  };
  return {
    after,
    pause: () => waiting?.milliseconds ?? null,
    ring: async () => {
      const due = waiting;
      waiting = null;
      due?.task();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
};

test('the first round comes when the start is over, the next ones every hour', async () => {
  const time = fakeTime();
  let rounds = 0;
  startRounds(async () => {
    rounds += 1;
  }, time.after);
  expect([time.pause(), rounds]).toEqual([CALM, 0]);
  await time.ring();
  expect([time.pause(), rounds]).toEqual([EVERY, 1]);
  await time.ring();
  expect(rounds).toBe(2);
});

test('a round that lasts is not run beside itself', async () => {
  const time = fakeTime();
  let end: () => void = () => undefined;
  startRounds(
    () =>
      new Promise((resolve) => {
        end = resolve;
      }),
    time.after,
  );
  await time.ring();
  expect(time.pause()).toBeNull();
  end();
  await Promise.resolve();
  await Promise.resolve();
  expect(time.pause()).toBe(EVERY);
});

test('once it is over no round comes any more, not even after one that was under way', async () => {
  const time = fakeTime();
  const stop = startRounds(async () => undefined, time.after);
  stop();
  expect(time.pause()).toBeNull();
  const later = fakeTime();
  const stopLater = startRounds(async () => stopLater(), later.after);
  await later.ring();
  expect(later.pause()).toBeNull();
});
