import { expect, test } from 'vitest';
import { createEnding } from '../../../../src/main/ending';
import { waitForClosing } from '../../../../src/main/moving/waiting-move';

/** A window that may be asked to close, and what became of each move. */
const desk = () => {
  const ending = createEnding();
  const listeners = new Set<() => void>();
  const log: string[] = [];
  const onStay = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    log,
    choose: (name: string) =>
      waitForClosing(
        { ending, onStay },
        {
          carryOut: async () => log.push(`${name} carried out`),
          drop: async () => log.push(`${name} dropped`),
        },
      ),
    stay: () => {
      for (const listener of [...listeners]) listener();
    },
    close: ending.run,
  };
};

test('a move is carried out with the closing that it waits for', async () => {
  const { choose, close, log } = desk();
  choose('move');
  await close();
  expect(log).toEqual(['move carried out']);
});

test('who stays has chosen nothing: the next closing is a closing and no more', async () => {
  const { choose, stay, close, log } = desk();
  choose('move');
  stay();
  stay();
  await close();
  expect(log).toEqual(['move dropped']);
});

test('a move that is chosen anew after staying is carried out alone', async () => {
  const { choose, stay, close, log } = desk();
  choose('first');
  stay();
  choose('second');
  await close();
  expect(log).toEqual(['first dropped', 'second carried out']);
});
