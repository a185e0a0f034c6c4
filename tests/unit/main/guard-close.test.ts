import { expect, test } from 'vitest';
import type { Job } from '#shared/library/jobs';
import { createCloseGuard, PATIENCE } from '../../../src/main/guard-close';

interface Answers {
  readonly work?: Job | null;
  readonly mayStop?: boolean;
  readonly mayLoseText?: boolean;
}

const scene = ({ work = null, mayStop = false, mayLoseText = false }: Answers = {}) => {
  const log: string[] = [];
  const timers = new Map<() => void, number>();
  const guard = createCloseGuard({
    work: () => work,
    mayStop: async (job) => {
      log.push(`may ${job} stop?`);
      return mayStop;
    },
    mayLoseText: async () => {
      log.push('may text be lost?');
      return mayLoseText;
    },
    requestText: () => log.push('store'),
    close: () => log.push('closed'),
    after: (milliseconds, task) => {
      timers.set(task, milliseconds);
      return () => timers.delete(task);
    },
  });
  guard.onStay(() => log.push('stayed'));
  const runOut = (): void => {
    for (const [task, milliseconds] of [...timers]) if (milliseconds === PATIENCE) task();
  };
  return { log, guard, runOut, timers };
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('a window stores its text, then closes', async () => {
  const { log, guard, timers } = scene();
  guard.ask();
  await settled();
  expect(log).toEqual(['store']);
  guard.readyToClose(true);
  await settled();
  expect([log, timers.size]).toEqual([['store', 'closed'], 0]);
});

test('work under way is asked about before anything else, and who keeps working stays', async () => {
  const { log, guard } = scene({ work: 'backup' });
  guard.ask();
  await settled();
  expect(log).toEqual(['may backup stop?', 'stayed']);
  guard.readyToClose(true);
  await settled();
  expect(log).not.toContain('closed');
});

test('who stops the work still has the text stored before the window closes', async () => {
  const { log, guard } = scene({ work: 'restore', mayStop: true });
  guard.ask();
  await settled();
  guard.readyToClose(true);
  await settled();
  expect(log).toEqual(['may restore stop?', 'store', 'closed']);
});

test.each([
  [false, ['store', 'may text be lost?', 'stayed']],
  [true, ['store', 'may text be lost?', 'closed']],
])('text that is not stored goes only where the person says so: %s', async (mayLoseText, expected) => {
  const { log, guard } = scene({ mayLoseText });
  guard.ask();
  await settled();
  guard.readyToClose(false);
  await settled();
  expect(log).toEqual(expected);
});

test('a window that never answers is asked about, and its late answer changes nothing', async () => {
  const { log, guard, runOut } = scene();
  guard.ask();
  await settled();
  runOut();
  guard.readyToClose(true);
  await settled();
  expect(log).toEqual(['store', 'may text be lost?', 'stayed']);
});

test('asked again while it is under way it asks nothing twice; after staying it asks anew', async () => {
  const { log, guard } = scene({ work: 'verify' });
  guard.ask();
  guard.ask();
  await settled();
  expect(log).toEqual(['may verify stop?', 'stayed']);
  guard.ask();
  await settled();
  expect(log).toHaveLength(4);
});
