/** Work on the library as the window sees it: one task at a time, told to its end, quiet about what never began. */
import { expect, test } from 'vitest';
import {
  countedWork,
  type Jobs,
  type JobsEvent,
  jobsAfter,
  NO_JOBS,
  workUnderWay,
} from '../../../../src/renderer/features/library/jobs';

const after = (...events: readonly JobsEvent[]): Jobs => events.reduce(jobsAfter, NO_JOBS);
const asked: JobsEvent = { is: 'asked', task: 'backup' };
const step = (done: number, isRunning = true): JobsEvent => ({
  is: 'progressed',
  progress: { job: 'backup', done, total: 10, isRunning },
});
const indexed = (done: number, total: number): JobsEvent => ({
  is: 'progressed',
  progress: { job: 'search-index', done, total, isRunning: true },
});
const cancelled: JobsEvent = { is: 'ended', outcome: { task: 'backup', reply: { ok: false, reason: 'cancelled' } } };

test('a task that was asked for is under way before its first step is told', () => {
  expect(workUnderWay(after(asked))).toEqual({ job: 'backup', steps: null });
});

test('the steps of a job are those told last', () => {
  expect(workUnderWay(after(asked, step(1), step(7)))).toEqual({ job: 'backup', steps: { done: 7, total: 10 } });
});

test('an ended job leaves its outcome and nothing under way', () => {
  const jobs = after(asked, step(1), step(10, false), cancelled);
  expect(workUnderWay(jobs)).toBeNull();
  expect(jobs.outcomes.backup?.task).toBe('backup');
});

test('calling off the choice of a file is no outcome', () => {
  expect(after(asked, cancelled).outcomes).toEqual({});
  expect(after(asked, step(0, false), cancelled).outcomes).toEqual({});
});

test('stopping work that had begun is an outcome', () => {
  expect(after(asked, step(3), step(3, false), cancelled).outcomes.backup?.reply).toMatchObject({
    reason: 'cancelled',
  });
});

test('a new task takes the outcome of the one before with it, and leaves those of other kinds', () => {
  const verified: JobsEvent = { is: 'ended', outcome: { task: 'verify', reply: { ok: false, reason: 'io-error' } } };
  const jobs = after(asked, step(1), cancelled, { is: 'asked', task: 'verify' }, verified, asked);
  expect(Object.keys(jobs.outcomes)).toEqual(['verify']);
});

test('a daily backup that main began by itself is under way too', () => {
  expect(workUnderWay(after(step(2)))).toEqual({ job: 'backup', steps: { done: 2, total: 10 } });
  expect(workUnderWay(after(step(2), step(2, false)))).toBeNull();
});

test('no button waits for the search index, but the foot tells of it', () => {
  const jobs = after(indexed(3_200, 10_000));
  expect(workUnderWay(jobs)).toBeNull();
  expect(countedWork(jobs)).toEqual({ job: 'search-index', done: 3_200, total: 10_000 });
});

test('what is not counted yet is not told of in the foot', () => {
  expect(countedWork(after(indexed(0, 0)))).toBeNull();
  expect(countedWork(after(asked))).toBeNull();
});

test('a task that is never answered frees the buttons', () => {
  expect(workUnderWay(after(asked, step(1), { is: 'put-off', task: 'backup' }))).toBeNull();
});
