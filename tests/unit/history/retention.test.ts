import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { toInstant } from '#shared/article/identity';
import { DAILY_DAYS, type DayOf, revisionsToThin } from '#shared/history/retention';
import { type RevisionEntry, revisionKeySchema } from '#shared/history/revision';

type Revision = Pick<RevisionEntry, 'key' | 'at' | 'label'>;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const dayAt =
  (offsetHours: number): DayOf =>
  (moment) =>
    new Date(moment.getTime() + offsetHours * HOUR).toISOString().slice(0, 10);
const inVietnam = dayAt(7);

const revisionAt = (at: string, label: string | null = null, nth = 0): Revision => ({
  key: v.parse(revisionKeySchema, `${at.replace(/[-:.]/gu, '')}-r${nth}`),
  at: toInstant(new Date(at)),
  label,
});

/** Kept at these moments, thinned at that one: what stays, oldest first. */
const stays = (moments: readonly string[], now: string, labelled: readonly string[] = []): readonly string[] => {
  const revisions = moments.map((at) => revisionAt(at, labelled.includes(at) ? 'Bản gửi duyệt' : null));
  const thinned = new Set(revisionsToThin(revisions, new Date(now), inVietnam));
  return moments.filter((_, nth) => {
    const revision = revisions[nth];
    return revision && !thinned.has(revision.key);
  });
};

const NOW = '2024-03-08T05:00:00Z';
const FIRST = '2023-01-01T00:00:00Z';

test('all of today stays, and all of the last 24 hours', () => {
  const moments = [
    FIRST,
    '2024-03-07T05:00:00Z',
    '2024-03-07T05:05:00Z',
    '2024-03-07T17:00:00Z',
    '2024-03-08T04:00:00Z',
    NOW,
  ];
  expect(stays(moments, NOW)).toEqual(moments);
});

test('all of today stays though more than a day is left of it elsewhere', () => {
  // Just after midnight in Vietnam, late on the day before in Greenwich.
  const now = '2024-03-08T17:30:00Z';
  expect(stays([FIRST, '2024-03-06T17:10:00Z', '2024-03-06T17:20:00Z', now], now)).toEqual([
    FIRST,
    '2024-03-06T17:20:00Z',
    now,
  ]);
});

test('of an earlier day the last one stays, by the newsroom’s own calendar', () => {
  // 23:30 and 23:50 on the fourth, 00:10 on the fifth of March in Vietnam: all on the fourth in Greenwich.
  expect(stays([FIRST, '2024-03-04T16:30:00Z', '2024-03-04T16:50:00Z', '2024-03-04T17:10:00Z', NOW], NOW)).toEqual([
    FIRST,
    '2024-03-04T16:50:00Z',
    '2024-03-04T17:10:00Z',
    NOW,
  ]);
});

test('after 30 days the last one of each week from Monday to Sunday stays, across the turn of the year too', () => {
  const wednesday = '2023-12-27T03:00:00Z';
  const sunday = '2023-12-31T03:00:00Z';
  const monday = '2024-01-01T03:00:00Z';
  const saturday = '2024-01-06T03:00:00Z';
  expect(stays([FIRST, wednesday, sunday, monday, saturday, NOW], NOW)).toEqual([FIRST, sunday, saturday, NOW]);
});

test('the thirtieth day back is still kept day by day', () => {
  const thirty = new Date(Date.parse(NOW) - DAILY_DAYS * DAY).toISOString();
  const thirtyOne = new Date(Date.parse(NOW) - (DAILY_DAYS + 1) * DAY).toISOString();
  const thirtyTwo = new Date(Date.parse(NOW) - (DAILY_DAYS + 2) * DAY).toISOString();
  expect(stays([FIRST, thirtyTwo, thirtyOne, thirty, NOW], NOW)).toEqual([FIRST, thirtyOne, thirty, NOW]);
});

test('the first and the newest stay however old they are', () => {
  const moments = ['2020-01-01T01:00:00Z', '2020-01-01T02:00:00Z', '2020-01-01T03:00:00Z'];
  expect(stays(moments, NOW)).toEqual(['2020-01-01T01:00:00Z', '2020-01-01T03:00:00Z']);
});

test('a labelled one stays, and does not push out the last one of its day', () => {
  const moments = [FIRST, '2024-02-20T01:00:00Z', '2024-02-20T02:00:00Z', '2024-02-20T03:00:00Z', NOW];
  expect(stays(moments, NOW, ['2024-02-20T01:00:00Z'])).toEqual([
    FIRST,
    '2024-02-20T01:00:00Z',
    '2024-02-20T03:00:00Z',
    NOW,
  ]);
});

test('what a clock set forward has dated in the future stays', () => {
  const moments = [FIRST, NOW, '2030-01-01T00:00:00Z', '2030-01-01T00:01:00Z'];
  expect(stays(moments, NOW)).toEqual(moments);
});

const START = Date.parse('2023-06-01T00:00:00Z');
const revisions = fc
  .uniqueArray(fc.record({ minutes: fc.nat(200 * 24 * 60), isLabelled: fc.boolean() }), {
    selector: ({ minutes }) => minutes,
    maxLength: 120,
  })
  .map((all) =>
    all.map(({ minutes, isLabelled }, nth) =>
      revisionAt(new Date(START + minutes * 60_000).toISOString(), isLabelled ? 'x' : null, nth),
    ),
  );
const moment = fc.integer({ min: 0, max: 300 * 24 * 60 }).map((minutes) => new Date(START + minutes * 60_000));
const zone = fc.integer({ min: -11, max: 13 }).map(dayAt);

const thin = (all: readonly Revision[], now: Date, dayOf: DayOf): readonly Revision[] => {
  const thinned = new Set(revisionsToThin(all, now, dayOf));
  return all.filter(({ key }) => !thinned.has(key));
};

const byTime = (all: readonly Revision[]): readonly Revision[] => [...all].sort((a, b) => (a.at < b.at ? -1 : 1));

test('thinning what was thinned takes nothing more away', () => {
  fc.assert(
    fc.property(revisions, moment, zone, (all, now, dayOf) => {
      const once = thin(all, now, dayOf);
      expect(thin(once, now, dayOf)).toEqual(once);
    }),
  );
});

test('neither a labelled one, nor the first, nor the newest, nor one of the last 24 hours is ever thinned', () => {
  fc.assert(
    fc.property(revisions, moment, zone, (all, now, dayOf) => {
      const left = new Set(thin(all, now, dayOf));
      const sorted = byTime(all);
      const kept = [sorted.at(0), sorted.at(-1), ...all.filter(({ label }) => label !== null)].filter(
        (one) => one !== undefined,
      );
      const near = all.filter(({ at }) => now.getTime() - Date.parse(at) <= DAY);
      for (const revision of [...kept, ...near]) expect(left.has(revision)).toBe(true);
    }),
  );
});

test('each day of the last month and each week before it that had a revision still has one, and its last', () => {
  const weekOf = (day: string): number => Math.floor((Date.parse(`${day}T00:00:00Z`) / DAY + 3) / 7);
  fc.assert(
    fc.property(revisions, moment, zone, (all, now, dayOf) => {
      const today = Date.parse(dayOf(now));
      const spanOf = ({ at }: Revision): string => {
        const day = dayOf(new Date(at));
        return today - Date.parse(day) <= DAILY_DAYS * DAY ? day : `week ${weekOf(day)}`;
      };
      const lasts = (some: readonly Revision[]): Map<string, string> =>
        new Map(byTime(some).map((one) => [spanOf(one), one.at]));
      expect(lasts(thin(all, now, dayOf))).toEqual(lasts(all));
    }),
  );
});

test('thinned day after day, no more than one revision of a day is left of what lies more than a day back', () => {
  fc.assert(
    fc.property(revisions, (all) => {
      let left: readonly Revision[] = all;
      for (let day = 0; day < 280; day += 1) left = thin(left, new Date(START + day * DAY), inVietnam);
      const unlabelled = byTime(left)
        .slice(1, -1)
        .filter(({ label }) => label === null);
      const days = unlabelled.map(({ at }) => inVietnam(new Date(at)));
      expect(new Set(days).size).toBe(days.length);
    }),
    { numRuns: 20 },
  );
});
