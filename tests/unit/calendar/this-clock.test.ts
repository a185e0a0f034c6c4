import { afterEach, expect, test, vi } from 'vitest';
import { onThisClock } from '#shared/calendar/this-clock';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['Asia/Ho_Chi_Minh', '2024-03-08T03:54:03.000Z', '2024-03-08T10:54:03+07:00'],
  ['Asia/Ho_Chi_Minh', '2024-03-08T23:30:00.000Z', '2024-03-09T06:30:00+07:00'],
  ['America/New_York', '2024-01-08T03:00:00.000Z', '2024-01-07T22:00:00-05:00'],
  ['America/New_York', '2024-07-08T03:00:00.000Z', '2024-07-07T23:00:00-04:00'],
  ['Asia/Kathmandu', '2024-03-08T03:54:03.000Z', '2024-03-08T09:39:03+05:45'],
  ['UTC', 'one of these days', 'one of these days'],
  ['UTC', '2024-03-08T10:54:03+07:00', '2024-03-08T03:54:03+00:00'],
])('in %s %s is %s', (zone, moment, told) => {
  vi.stubEnv('TZ', zone);
  expect(onThisClock(moment)).toBe(told);
});
