/** The board, the calendar and the counts: what of the desk they show, quickly enough for ten thousand articles. */
import { expect, test } from 'vitest';
import { toInstant } from '#shared/article/identity';
import { dayOfInstant } from '#shared/calendar/day';
import { boardOf } from '#shared/desk/board';
import { isEmbargoed, isLate } from '#shared/desk/late';
import { dayInMonth, monthOf } from '#shared/desk/month';
import { tallyOf } from '#shared/desk/tally';
import { datelineOf, manyRows, rowOf } from './rows';

const NOW = new Date(2026, 4, 22, 10, 0);
const at = (day: number, hour = 12) => toInstant(new Date(2026, 4, day, hour));

test('the board of today holds what was changed today, is dated today, or is to be handed in by tonight', () => {
  const old = { updatedAt: at(1) };
  const rows = [
    rowOf(1, { updatedAt: at(22, 9) }),
    rowOf(2, { ...old, datelineAt: datelineOf('2026-05-22T07:00:00+07:00') }),
    rowOf(3, { ...old, deadline: at(20) }),
    rowOf(4, { ...old, deadline: at(23) }),
    rowOf(5, { ...old, deadline: at(20), status: 'exported' }),
    rowOf(6, old),
  ];
  expect(boardOf(rows, 'today', NOW).draft.map(({ headline }) => headline)).toEqual(['bài 3', 'bài 1', 'bài 2']);
  expect(boardOf(rows, 'today', NOW).exported).toEqual([]);
  expect(Object.values(boardOf(rows, 'all', NOW)).flat()).toHaveLength(6);
});

test('what is most pressing stands first: by deadline, then by the last change', () => {
  const rows = [rowOf(1), rowOf(2), rowOf(3, { deadline: at(25) }), rowOf(4, { deadline: at(21) })];
  expect(boardOf(rows, 'all', NOW).draft.map(({ headline }) => headline)).toEqual(['bài 4', 'bài 3', 'bài 2', 'bài 1']);
});

test('an article is late until somebody has approved it', () => {
  const late = rowOf(1, { deadline: at(21) });
  expect(isLate(late, toInstant(NOW))).toBe(true);
  expect(isLate({ ...late, status: 'approved' }, toInstant(NOW))).toBe(false);
  expect(isLate(rowOf(1, { deadline: at(23) }), toInstant(NOW))).toBe(false);
});

test('a month is shown in whole weeks from Monday on, each dateline on the day that it prints', () => {
  const rows = [
    rowOf(1, { datelineAt: datelineOf('2026-05-31T23:30:00+07:00') }),
    rowOf(2, { datelineAt: datelineOf('2026-05-31T06:30:00+07:00') }),
    rowOf(3, { datelineAt: datelineOf('2026-06-01T06:30:00+07:00') }),
    rowOf(4),
  ];
  const days = monthOf(rows, '2026-05');
  expect(days.length % 7).toBe(0);
  expect(days[0]).toMatchObject({ day: '2026-04-27', isOfMonth: false });
  expect(days.at(-1)).toMatchObject({ day: '2026-05-31', isOfMonth: true });
  expect(days.at(-1)?.rows.map(({ headline }) => headline)).toEqual(['bài 2', 'bài 1']);
  for (let month = 1; month <= 12; month += 1) {
    const name = `2026-${String(month).padStart(2, '0')}`;
    const own = monthOf([], name).filter(({ isOfMonth }) => isOfMonth);
    expect(own).toHaveLength(new Date(2026, month, 0).getDate());
  }
});

test('a reporter’s articles are counted whatever the spelling, and in full for each of several authors', () => {
  const rows = [
    rowOf(1, { byline: ['Lê Hạnh'], words: 100, photos: 2, status: 'approved' }),
    rowOf(2, { byline: ['LÊ HẠNH', 'Trần Bình'], words: 50 }),
    rowOf(3, { byline: ['Lê Hạnh'], words: 10 }),
    rowOf(4, { words: 7 }),
  ];
  expect(tallyOf(rows)).toEqual([
    { name: 'Lê Hạnh', articles: 3, approved: 1, words: 160, photos: 2 },
    { name: 'Trần Bình', articles: 1, approved: 0, words: 50, photos: 0 },
    { name: '', articles: 1, approved: 0, words: 7, photos: 0 },
  ]);
});

test('ten thousand articles are on the board, in the calendar and counted within a blink', () => {
  const rows = manyRows(10_000);
  const month = dayOfInstant(toInstant(NOW)).slice(0, 7);
  boardOf(rows, 'all', NOW);
  const begun = performance.now();
  boardOf(rows, 'all', NOW);
  monthOf(rows, month);
  tallyOf(rows);
  expect(performance.now() - begun).toBeLessThan(250);
});

test.each([
  ['2026-12', '2026-11-23', '2026-12-23'],
  ['2026-02', '2026-01-31', '2026-02-28'],
  ['2024-02', '2024-03-31', '2024-02-29'],
  ['2027-02', '2024-02-29', '2027-02-28'],
  ['2026-12', '2026-11-30', '2026-12-30'],
])('a month on or back, %s has for %s the day %s', (month, day, same) => {
  expect(dayInMonth(month, day)).toBe(same);
});

test('an article is embargoed before its moment, and at it no more', () => {
  expect(isEmbargoed({ embargo: at(23) }, at(22))).toBe(true);
  expect(isEmbargoed({ embargo: at(22) }, at(22))).toBe(false);
  expect(isEmbargoed({ embargo: null }, at(22))).toBe(false);
});
