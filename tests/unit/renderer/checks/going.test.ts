/** Going from finding to finding. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../src/renderer/features/checks/entries';
import { stepFrom, type Whereabouts } from '../../../../src/renderer/features/checks/going';
import { finding, MANUSCRIPT, word } from './found';

const missing = finding('', { rule: 'slot-missing', key: null, slot: 'dateline' });
const inHeadline = finding('cầu', { key: 'headline', slot: 'headline', start: 11 });
const inLead = finding('xã xã', { start: 9 });
const inSecond = finding('công công', { key: 'second', slot: 'body', start: 11 });
const ENTRIES = [missing, inHeadline, inLead, inSecond];

const caret = (key: string, slot: Whereabouts['slot'], offset: number): Whereabouts => ({
  key,
  slot,
  start: offset,
  end: offset,
});

const next = (from: Whereabouts | null) => stepFrom(ENTRIES, MANUSCRIPT, from, 1);
const previous = (from: Whereabouts | null) => stepFrom(ENTRIES, MANUSCRIPT, from, -1);

describe('from the caret', () => {
  test('the next is the first behind it, the previous the last before it', () => {
    expect(next(caret('first', 'body', 3))).toEqual({ index: 3, turned: null });
    expect(previous(caret('first', 'body', 3))).toEqual({ index: 2, turned: null });
  });

  test('what it stands in, or right behind, has not been looked at yet', () => {
    expect(next(caret('lead', 'lead', 11)).index).toBe(2);
    expect(next(caret('lead', 'lead', 14)).index).toBe(2);
    expect(next(caret('lead', 'lead', 15)).index).toBe(3);
  });

  test('words that are selected whole have been looked at', () => {
    expect(next({ key: 'lead', slot: 'lead', start: 9, end: 14 }).index).toBe(3);
  });

  test('an empty passage counts as the end of its slot', () => {
    expect(next(caret('nowhere', 'headline', 0)).index).toBe(2);
  });

  test('without a caret it begins at the beginning, or at the end', () => {
    expect(next(null)).toEqual({ index: 0, turned: null });
    expect(previous(null)).toEqual({ index: 3, turned: null });
  });
});

test('over an end of the article it goes on at the other, and says so', () => {
  expect(next(inSecond)).toEqual({ index: 0, turned: 'past-end' });
  expect(previous(missing)).toEqual({ index: 3, turned: 'past-start' });
  expect(next(caret('second', 'body', 21))).toEqual({ index: 0, turned: 'past-end' });
});

test('misspelled words stand among the findings where a reader meets them', () => {
  const entries = entriesOf({ findings: [inHeadline, inSecond], misspelled: [word('xã')] }, MANUSCRIPT);
  expect(entries.map(({ text }) => text)).toEqual(['cầu', 'xã', 'công công']);
});

test('as many steps as there are findings lead through all of them and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3 }), fc.constantFrom(1 as const, -1 as const), (begin, direction) => {
      const met = new Set<number>();
      let index = begin;
      for (let i = 0; i < ENTRIES.length; i += 1) {
        index = stepFrom(ENTRIES, MANUSCRIPT, ENTRIES[index] ?? null, direction).index;
        met.add(index);
      }
      expect(met.size).toBe(ENTRIES.length);
      expect(index).toBe(begin);
    }),
  );
});
