/** How a command is asked to end, and how often. */
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { watchForInterrupt } from '../../../../src/main/cli/interrupt';

class Process extends EventEmitter {
  readonly exits: number[] = [];
  readonly exit = (code: number): void => void this.exits.push(code);
}

const watched = () => {
  const asked = new Process();
  const clock = { now: 0 };
  return { asked, clock, ...watchForInterrupt(asked, () => clock.now) };
};

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s asks a command to end in order', (name) => {
  const { asked, signal } = watched();
  expect(signal.aborted).toBe(false);
  asked.emit(name);
  expect([signal.aborted, asked.exits]).toEqual([true, []]);
});

test('one press of Ctrl+C that comes twice is one, and a second press ends at once', () => {
  const { asked, clock } = watched();
  asked.emit('SIGINT');
  clock.now = 40;
  asked.emit('SIGINT');
  expect(asked.exits).toEqual([]);
  clock.now = 2_000;
  asked.emit('SIGINT');
  expect(asked.exits).toEqual([1]);
});

test('nothing is listened to once it is released', () => {
  const { asked, release } = watched();
  release();
  expect(asked.eventNames()).toEqual([]);
});
