import { afterEach, expect, test, vi } from 'vitest';
import { describeHolder } from '../../../../src/main/library/lock/describe-holder';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('since when somebody has been writing is told on the clock of this computer', () => {
  vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
  const holder = { person: 'Lê Hạnh', machine: 'may-2', since: '2026-05-22T03:40:00.000Z' };
  expect(describeHolder(holder)).toBe(
    'Lê Hạnh is writing in this library, on may-2 since 2026-05-22T10:40:00+07:00; nothing was changed',
  );
});

test('of a lock that cannot be read nothing is told but that it is there', () => {
  expect(describeHolder({ person: '', machine: '', since: '' })).toBe(
    'another Dateline is writing in this library; nothing was changed',
  );
});
