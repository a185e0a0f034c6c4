import { expect, test } from 'vitest';
import { lockWhenIdle } from '../../../src/main/unlocking/lock-when-idle';

const desk = (minutes: number | null) => {
  const state = { idle: 0, locks: 0, look: () => {}, sleep: () => {} };
  const stop = lockWhenIdle({
    minutes: () => minutes,
    idleSeconds: () => state.idle,
    every: (_, step) => {
      state.look = step;
      return () => {
        state.look = () => {};
      };
    },
    onSleep: (step) => {
      state.sleep = step;
      return () => {
        state.sleep = () => {};
      };
    },
    lock: () => {
      state.locks += 1;
    },
  });
  const passed = (seconds: number): number => {
    state.idle = seconds;
    state.look();
    return state.locks;
  };
  return { state, stop, passed };
};

test('a library is locked once nobody has been there for so many minutes, and not again before somebody was', () => {
  const { passed } = desk(5);
  expect(passed(299)).toBe(0);
  expect(passed(300)).toBe(1);
  expect(passed(315)).toBe(1);
  expect(passed(2)).toBe(1);
  expect(passed(301)).toBe(2);
});

test('it is locked when the computer goes to sleep', () => {
  const { state } = desk(60);
  state.sleep();
  expect(state.locks).toBe(1);
});

test('who has not asked for it is never locked out', () => {
  const { state, passed } = desk(null);
  state.sleep();
  expect(passed(100_000)).toBe(0);
});

test('at the end of the program nothing is locked any more', () => {
  const { state, stop } = desk(5);
  stop();
  state.idle = 9_999;
  state.look();
  state.sleep();
  expect(state.locks).toBe(0);
});
