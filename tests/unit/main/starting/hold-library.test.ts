import { expect, test } from 'vitest';
import type { Lock } from '../../../../src/main/library/lock/lock';
import { answeredBefore, holdLibrary, type WhenLocked } from '../../../../src/main/starting/hold-library';

const holder = { machine: 'máy-tòa-soạn', person: 'Ba Thuận', since: '2026-03-08T01:00:00.000Z' };
const held = async () => ({ ok: false as const, holder });
const never = (): Promise<WhenLocked> => Promise.reject(new Error('nobody should be asked'));

const lockOf = (over: Partial<Lock> = {}): Lock => ({
  holder,
  check: async () => null,
  release: async () => undefined,
  onLost: () => () => undefined,
  ...over,
});

test('a lock that is got is for writing, and is asked before each write', async () => {
  const hold = await holdLibrary(async () => ({ ok: true, lock: lockOf({ check: async () => 'locked' }) }), never);
  expect(hold).toMatchObject({ access: 'write', lockedBy: null, trouble: null });
  expect(await hold?.mayWrite()).toBe('locked');
});

test('a library that somebody holds is opened for reading where the person says so', async () => {
  const hold = await holdLibrary(held, async (by) => {
    expect(by).toEqual(holder);
    return 'read';
  });
  expect(hold).toMatchObject({ access: 'read', lockedBy: holder, trouble: null });
  expect(await hold?.mayWrite()).toBe('locked');
  await hold?.release();
});

test('trying again takes the lock once it is free, and quitting takes nothing', async () => {
  let times = 0;
  const take = async () => {
    times += 1;
    return times < 3 ? held() : { ok: true as const, lock: lockOf() };
  };
  expect(await holdLibrary(take, async () => 'again')).toMatchObject({ access: 'write' });
  expect(times).toBe(3);
  expect(await holdLibrary(held, async () => 'quit')).toBeNull();
});

test('a folder that takes no file is opened for reading without a question, with the reason', async () => {
  const hold = await holdLibrary(async () => ({ ok: false, reason: 'no-permission' }), never);
  expect(hold).toMatchObject({ access: 'read', lockedBy: null, trouble: 'no-permission' });
  expect(await hold?.mayWrite()).toBe('no-permission');
});

test('the environment answers for those who cannot click, and only with words it knows', () => {
  expect(answeredBefore({ DATELINE_WHEN_LOCKED: 'read' })).toBe('read');
  expect(answeredBefore({ DATELINE_WHEN_LOCKED: 'quit' })).toBe('quit');
  expect(answeredBefore({ DATELINE_WHEN_LOCKED: 'again' })).toBeNull();
  expect(answeredBefore({})).toBeNull();
});
