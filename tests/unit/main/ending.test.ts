import { expect, test } from 'vitest';
import { createEnding } from '../../../src/main/ending';

test('what waits for the closing is done once, in its order, whatever fails', async () => {
  const done: number[] = [];
  const ending = createEnding();
  ending.afterClosing(async () => done.push(1));
  ending.afterClosing(() => Promise.reject(new Error('no')));
  ending.afterClosing(async () => done.push(3));
  await ending.run();
  await ending.run();
  expect(done).toEqual([1, 3]);
});
