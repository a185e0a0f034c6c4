/** News that comes with nearly every letter: told when the hands rest, and never held back for ever. */
import { expect, test } from 'vitest';
import { tellCalmly } from '../../../../src/renderer/app/session/tell-calmly';

const PATIENCE = { quiet: 100, long: 500 };

/** A clock that goes where it is told. */
const stage = () => {
  const heard: number[] = [];
  let at = 0;
  let due: { readonly at: number; readonly then: () => void } | null = null;
  const wait = (ms: number, then: () => void) => {
    const mine = { at: at + ms, then };
    due = mine;
    return () => {
      if (due === mine) due = null;
    };
  };
  const calm = tellCalmly({ wait, now: () => at }, PATIENCE, (news: number) => heard.push(news));
  const pass = (ms: number): void => {
    const until = at + ms;
    while (due !== null && due.at <= until) {
      const { then } = due;
      at = due.at;
      due = null;
      then();
    }
    at = until;
  };
  return { heard, calm, pass };
};

test('news is told once it has been quiet, and of several only the last', () => {
  const { heard, calm, pass } = stage();
  for (const news of [1, 2, 3]) {
    calm.tell(news);
    pass(60);
  }
  expect(heard).toEqual([]);
  pass(40);
  expect(heard).toEqual([3]);
  pass(10_000);
  expect(heard).toEqual([3]);
});

test('news that never rests is told all the same, as often as its longest wait', () => {
  const { heard, calm, pass } = stage();
  for (let news = 1; news <= 20; news += 1) {
    calm.tell(news);
    pass(60);
  }
  expect(heard).toHaveLength(2);
  expect(heard[0]).toBeGreaterThan(6);
});

test('what is held back is told at once when it is asked for, and not again', () => {
  const { heard, calm, pass } = stage();
  calm.tell(7);
  calm.flush();
  calm.flush();
  pass(1_000);
  expect(heard).toEqual([7]);
});
