import { expect, test } from 'vitest';
import { readOffsetDateTime } from '#shared/article/identity';
import { check } from '#shared/check/check';
import { houseOf, todayIn } from '#shared/check/house';
import { datelineFuture } from '#shared/check/rules/layout/dateline-future';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { manuscriptWith } from '../../rule-table';

const found = (dateline: string | null, today: string) => {
  const at = dateline === null ? null : readOffsetDateTime(dateline);
  const manuscript = { ...manuscriptWith([]), dateline: at && { at, place: null } };
  return check(manuscript, houseOf(PORTAL, EMPTY_NEWSROOM, today), [datelineFuture]);
};

test.each([
  ['2026-05-21T00:00:00+07:00', '2026-05-20'],
  ['2026-06-01T08:00:00+07:00', '2026-05-31'],
  ['2027-01-01T08:00:00+07:00', '2026-12-31'],
  ['2062-05-20T08:00:00+07:00', '2026-05-20'],
  ['2026-12-03T08:00:00+07:00', '2026-03-12'],
])('%s is still to come on %s', (at, today) => {
  expect(found(at, today)).toMatchObject([{ severity: 'error', slot: 'dateline', key: null, text: '' }]);
});

test.each([
  ['2026-05-20T23:59:59+07:00', '2026-05-20'],
  ['2026-05-19T08:00:00+07:00', '2026-05-20'],
  ['1999-12-31T08:00:00+07:00', '2026-05-20'],
  ['2024-02-29T08:00:00-05:00', '2024-02-29'],
  [null, '2026-05-20'],
])('%s is not to come on %s', (at, today) => {
  expect(found(at, today)).toEqual([]);
});

test('today is the day of the dateline’s own clocks', () => {
  const now = new Date('2026-05-20T18:30:00Z');
  expect(['+07:00', '+00:00', '-05:00', '+05:30'].map((offset) => todayIn(offset, now))).toEqual([
    '2026-05-21',
    '2026-05-20',
    '2026-05-20',
    '2026-05-21',
  ]);
});

test('the message names both days as people write them', () => {
  expect(found('2026-05-21T00:00:00+07:00', '2026-05-20')[0]?.values).toEqual({
    day: '21/05/2026',
    today: '20/05/2026',
  });
});
