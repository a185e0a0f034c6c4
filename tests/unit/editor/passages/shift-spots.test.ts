import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Spot, shiftSpots } from '../../../../src/renderer/editor/passages/shift-spots';

const spotOn = (text: string, words: string): Spot => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no ${words} in ${text}`);
  return { key: '1', start, end: start + words.length, text: words };
};

const shifted = (before: string, words: string, after: string) => shiftSpots([spotOn(before, words)], before, after);

describe('painted words while the text around them changes', () => {
  test('move with what is written before them', () => {
    expect(shifted('đường lagn', 'lagn', 'con đường lagn')).toEqual([spotOn('con đường lagn', 'lagn')]);
  });

  test('stay where they are when something is written behind them', () => {
    expect(shifted('đường lagn', 'lagn', 'đường lagn, xã')).toEqual([spotOn('đường lagn', 'lagn')]);
  });

  test('go when a letter comes to them, inside or at either end', () => {
    expect(shifted('đường lagn', 'lagn', 'đường lagng')).toEqual([]);
    expect(shifted('đường lagn', 'lagn', 'đường xlagn')).toEqual([]);
    expect(shifted('đường lagn', 'lagn', 'đường laXgn')).toEqual([]);
  });

  test('go when the space that ended them goes', () => {
    expect(shifted('lagn xã', 'lagn', 'lagnxã')).toEqual([]);
  });

  test('stay when a space or a stop is written right behind them', () => {
    expect(shifted('đường lagn', 'lagn', 'đường lagn ')).toEqual([spotOn('đường lagn', 'lagn')]);
    expect(shifted('đường lagn', 'lagn', 'đường lagn.')).toEqual([spotOn('đường lagn', 'lagn')]);
  });

  test('of several only those that were touched go', () => {
    const before = 'mtộ hai bba bốn';
    const after = 'mtộ hay bba bốn';
    const spots = [spotOn(before, 'mtộ'), spotOn(before, 'hai'), spotOn(before, 'bba')];
    expect(shiftSpots(spots, before, after)).toEqual([spotOn(after, 'mtộ'), spotOn(after, 'bba')]);
  });

  test('always lie on their own words, whatever the edit', () => {
    const text = fc
      .array(fc.constantFrom('ấp', 'xã', 'lúa', ' ', ',', 'n'), { maxLength: 14 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, text, fc.nat(), fc.nat(4), (head, cut, put, tail, at, length) => {
        const [before, after] = [head + cut + tail, head + put + tail];
        const start = before.length === 0 ? 0 : at % before.length;
        const end = Math.min(before.length, start + length);
        const spot: Spot = { key: '1', start, end, text: before.slice(start, end) };
        for (const moved of shiftSpots([spot], before, after)) {
          expect(after.slice(moved.start, moved.end)).toBe(spot.text);
        }
      }),
    );
  });
});
