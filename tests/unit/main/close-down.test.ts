import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeDown } from '../../../src/main/close-down';
import { afterOnTheClock } from '../../../src/main/daily-rounds';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const lasting = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const never = (): Promise<void> => new Promise(() => undefined);

const scene = (closing: () => Promise<void>, writing: () => Promise<void> = () => Promise.resolve()) => {
  const log: string[] = [];
  const noting = (name: string, step: () => Promise<void>) => async (): Promise<void> => {
    log.push(name);
    await step();
  };
  const ended = closeDown({
    closeLibrary: noting('library', closing),
    runEnding: noting('ending', () => Promise.resolve()),
    lastWrites: noting('last writes', writing),
    showNotice: () => {
      log.push('notice');
      return () => log.push('notice gone');
    },
    after: afterOnTheClock,
  });
  return { log, ended };
};

test('all in its order, without a word where it is over in a blink', async () => {
  const { log, ended } = scene(() => lasting(1_000));
  await vi.advanceTimersByTimeAsync(1_000);
  expect([await ended, log]).toEqual([true, ['library', 'ending', 'last writes']]);
  expect(vi.getTimerCount()).toBe(0);
});

test('what lasts for more than two seconds is told on the screen until it is over', async () => {
  const { log, ended } = scene(() => lasting(10_000));
  await vi.advanceTimersByTimeAsync(10_000);
  expect([await ended, log]).toEqual([true, ['library', 'notice', 'ending', 'last writes', 'notice gone']]);
});

test('a library that never closes keeps the program for half a minute, and what waited for its end is not done', async () => {
  const { log, ended } = scene(never, never);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(log).not.toContain('last writes');
  await vi.advanceTimersByTimeAsync(6_000);
  expect([await ended, log]).toEqual([false, ['library', 'notice', 'last writes', 'notice gone']]);
});

test('a closing that fails has ended too', async () => {
  const { log, ended } = scene(() => Promise.reject(new Error('a bug')));
  expect([await ended, log]).toEqual([true, ['library', 'ending', 'last writes']]);
});
