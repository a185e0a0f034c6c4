/** What the page asks before there is a desk waits for it; checked without a window. */
import { expect, test, vi } from 'vitest';
import type { Handlers } from '#shared/ipc';
import { waitingHandlers } from '../../../src/main/desk-page';

vi.mock('electron', () => ({}));

test('what was asked before there was a desk is answered by it, in the order in which it was asked', async () => {
  let give = (_handlers: Handlers): void => undefined;
  const waiting = waitingHandlers(
    new Promise((resolve) => {
      give = resolve;
    }),
  );
  const answers: string[] = [];
  const first = Promise.resolve(waiting['library/show'](undefined)).then(() => answers.push('first'));
  const second = Promise.resolve(waiting['newsroom/read'](undefined)).then(() => answers.push('second'));
  await new Promise((goOn) => setTimeout(goOn, 5));
  expect(answers).toEqual([]);
  // Two channels are all that is asked here.
  give({ 'library/show': () => null, 'newsroom/read': () => null } as unknown as Handlers);
  await Promise.all([first, second]);
  expect(answers).toEqual(['first', 'second']);
});
