import { expect, test } from 'vitest';
import { createEnding } from '../../../src/main/ending';

test('what waits for the closing is done once, in its order, whatever fails', async () => {
  const done: number[] = [];
  const ending = createEnding();
  ending.afterClosing('one', async () => done.push(1));
  ending.afterClosing('two', () => Promise.reject(new Error('no')));
  ending.afterClosing('three', async () => done.push(3));
  await ending.run();
  await ending.run();
  expect(done).toEqual([1, 3]);
});

test('of two steps of one name the later is done alone', async () => {
  const done: string[] = [];
  const ending = createEnding();
  ending.afterClosing('move', async () => done.push('to the first folder'));
  ending.afterClosing('move', async () => done.push('to the second folder'));
  await ending.run();
  expect(done).toEqual(['to the second folder']);
});

test('a step that is taken back is not done, nor does taking it back touch the later one of its name', async () => {
  const done: string[] = [];
  const ending = createEnding();
  const takeBackFirst = ending.afterClosing('move', async () => done.push('first'));
  takeBackFirst();
  ending.afterClosing('move', async () => done.push('second'));
  takeBackFirst();
  ending.afterClosing('tell', async () => done.push('told'))();
  await ending.run();
  expect(done).toEqual(['second']);
});
