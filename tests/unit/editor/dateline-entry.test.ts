import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOffsetDateTime } from '#shared/article/identity';
import {
  entryOf,
  offsetsWith,
  printOffset,
  readEntry,
  wallClock,
} from '../../../src/renderer/editor/dateline/dateline-entry';

const clock = wallClock(() => new Date('2024-03-08T03:54:03Z'));
const entry = (fields: Partial<Parameters<typeof readEntry>[0]>) =>
  readEntry({ place: '', date: '', time: '', offset: '+07:00', ...fields }, clock);

describe('a dateline as typed', () => {
  test.each([
    ['08/03/2024', '10:54:03', '2024-03-08T10:54:03+07:00'],
    ['8/3/2024', '10:54', '2024-03-08T10:54:00+07:00'],
    ['8-3-24', '10h54', '2024-03-08T10:54:00+07:00'],
    ['8.3.2024', '10h', '2024-03-08T10:00:00+07:00'],
    ['08032024', '1054', '2024-03-08T10:54:00+07:00'],
    ['08032024', '105403', '2024-03-08T10:54:03+07:00'],
    ['8/3', '7g05', '2024-03-08T07:05:00+07:00'],
    [' 29/02/2024 ', '', '2024-02-29T00:00:00+07:00'],
    ['', '9:30', '2024-03-08T09:30:00+07:00'],
  ])('%s %s is %s', (date, time, at) => {
    expect(entry({ date, time })).toEqual({ ok: true, dateline: { at, place: null } });
  });

  test.each(['31/02/2024', '29/02/2023', '0/1/2024', '1/13/2024', 'hôm nay', '8/3/202'])('%s is no date', (date) => {
    expect(entry({ date })).toEqual({ ok: false, field: 'date' });
  });

  test.each(['24:00', '10:60', '10:54:60', 'sáng', '10:5:x'])('%s is no time', (time) => {
    expect(entry({ date: '8/3/2024', time })).toEqual({ ok: false, field: 'time' });
  });

  test('with all its fields empty is none; a place alone is dated now', () => {
    expect(entry({ place: ' \t' })).toEqual({ ok: true, dateline: null });
    expect(entry({ place: ' Bình  An ' })).toEqual({
      ok: true,
      dateline: { at: '2024-03-08T10:54:03+07:00', place: 'Bình An' },
    });
  });

  test('opened and closed without a change is the same dateline', () => {
    const moment = fc.record({
      day: fc.date({
        min: new Date('1990-01-01T00:00:00Z'),
        max: new Date('2090-01-01T00:00:00Z'),
        noInvalidDate: true,
      }),
      offset: fc.constantFrom(...offsetsWith('+07:00')),
      place: fc.constantFrom(null, 'Bình An'),
    });
    fc.assert(
      fc.property(moment, ({ day, offset, place }) => {
        const at = readOffsetDateTime(`${day.toISOString().slice(0, 19)}${offset}`);
        if (at === null) throw new Error('made from a real date');
        expect(readEntry(entryOf({ at, place }, '+07:00'), clock)).toEqual({ ok: true, dateline: { at, place } });
      }),
    );
  });
});

describe('zones', () => {
  test('are printed as portals print them', () => {
    expect(['+07:00', '-03:30', '+05:45', '+00:00'].map(printOffset)).toEqual([
      'GMT+7',
      'GMT-3:30',
      'GMT+5:45',
      'GMT+0',
    ]);
  });

  test('keep one that no clock shows, so that an article from elsewhere is not changed', () => {
    expect(offsetsWith('+07:07')[0]).toBe('+07:07');
    expect(offsetsWith('+07:00').filter((offset) => offset === '+07:00')).toHaveLength(1);
  });

  test('shift the clock, not the moment', () => {
    expect(clock('-09:30')).toBe('2024-03-07T18:24:03-09:30');
  });
});
