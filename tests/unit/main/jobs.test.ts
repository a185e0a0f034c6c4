import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Progress } from '#shared/library/jobs';
import { createJobs } from '../../../src/main/jobs';

const scene = () => {
  const told: Progress[] = [];
  let time = 0;
  const jobs = createJobs({ tell: (progress) => told.push(progress), now: () => time });
  const pass = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { told, jobs, pass };
};

test('a job says that it begins, how far it is, and that it has ended', async () => {
  const { told, jobs, pass } = scene();
  const result = await jobs.run('backup', async (_, onProgress) => {
    pass(100);
    onProgress(1, 4);
    return 'xong';
  });
  expect(result).toBe('xong');
  expect(told).toEqual([
    { job: 'backup', done: 0, total: 0, isRunning: true },
    { job: 'backup', done: 1, total: 4, isRunning: true },
    { job: 'backup', done: 1, total: 4, isRunning: false },
  ]);
});

test('a thousand steps a second are told ten times', async () => {
  const { told, jobs, pass } = scene();
  await jobs.run('verify', async (_, onProgress) => {
    for (let done = 1; done <= 1_000; done += 1) {
      pass(1);
      onProgress(done, 1_000);
    }
  });
  expect(told).toHaveLength(12);
  expect(told.at(-1)).toEqual({ job: 'verify', done: 1_000, total: 1_000, isRunning: false });
});

test('a job that fails has ended too, and its failure is its caller’s', async () => {
  const { told, jobs } = scene();
  const failing = jobs.run('restore', async () => {
    throw new Error('a bug');
  });
  await expect(failing).rejects.toThrow('a bug');
  expect(told.at(-1)?.isRunning).toBe(false);
  expect(await jobs.run('restore', async () => 'works again')).toBe('works again');
});

test('one job at a time, whatever they are', async () => {
  const { jobs } = scene();
  const log: string[] = [];
  const work = (name: string, milliseconds: number) => async () => {
    log.push(`${name} begins`);
    await wait(milliseconds);
    log.push(`${name} ends`);
  };
  await Promise.all([jobs.run('restore', work('restore', 20)), jobs.run('clean-up', work('clean-up', 1))]);
  expect(log).toEqual(['restore begins', 'restore ends', 'clean-up begins', 'clean-up ends']);
});

test('only the job that is cancelled hears of it, also while it waits', async () => {
  const { jobs } = scene();
  const isCancelled = (signal: AbortSignal) => wait(10).then(() => signal.aborted);
  const [backup, verify, again] = [
    jobs.run('backup', isCancelled),
    jobs.run('verify', isCancelled),
    jobs.run('backup', isCancelled),
  ];
  jobs.cancel('verify');
  expect(await Promise.all([backup, verify, again])).toEqual([false, true, false]);
});

test('the work that somebody wants done is named while it runs or waits, and what only counts is not', async () => {
  const { jobs } = scene();
  const counting = jobs.run('clean-up', () => wait(10));
  expect(jobs.current()).toBeNull();
  const backup = jobs.run('backup', () => wait(10));
  expect(jobs.current()).toBe('backup');
  await Promise.all([counting, backup]);
  expect(jobs.current()).toBeNull();
});

test('at the end everything is cancelled and waited for', async () => {
  const { jobs, told } = scene();
  const running = jobs.run('backup', async (signal) => {
    while (!signal.aborted) await wait(1);
    return 'stopped';
  });
  await jobs.end();
  expect(await running).toBe('stopped');
  expect(told.at(-1)?.isRunning).toBe(false);
});
