/** What the window knows of an article's history: choosing, reading, labelling, and what is let go. */
import { describe, expect, test } from 'vitest';
import {
  type ArticleHistory,
  type HistoryEvent,
  historyAfter,
  NO_HISTORY,
  previousOf,
  unreadKeys,
} from '../../../../src/renderer/features/history/history';
import { sidesOf } from '../../../../src/renderer/features/history/sides';
import { kept, titled } from './kept';

const NEW = kept('new', new Date(2026, 4, 22, 10, 54));
const MIDDLE = kept('middle', new Date(2026, 4, 22, 10, 41));
const OLD = kept('old', new Date(2026, 4, 21, 16, 20));

const having = (...events: readonly HistoryEvent[]): ArticleHistory =>
  [{ is: 'listed', revisions: [NEW, MIDDLE, OLD] } as const, ...events].reduce<ArticleHistory>(
    historyAfter,
    NO_HISTORY,
  );

const choose = (entry = MIDDLE, takesFocus = false): HistoryEvent => ({ is: 'chosen', entry, takesFocus });
const read = (entry: typeof NEW, headline: string): HistoryEvent => ({
  is: 'reading',
  key: entry.key,
  reading: { is: 'read', content: titled(headline) },
});

test('against the present text one revision is read, against the one before it two', () => {
  expect(unreadKeys(having(choose()))).toEqual([MIDDLE.key]);
  expect(unreadKeys(having(choose(), { is: 'against', against: 'previous' }))).toEqual([MIDDLE.key, OLD.key]);
});

test('nothing is read while nothing is looked at', () => {
  expect(unreadKeys(having())).toEqual([]);
});

test('the first revision has none before it', () => {
  expect(previousOf(having(), OLD)).toBeNull();
  expect(previousOf(having(), NEW)).toBe(MIDDLE);
});

test('leafing on keeps what the revision is held against', () => {
  const leafed = having(choose(), { is: 'against', against: 'previous' }, choose(OLD));
  expect(leafed.preview).toMatchObject({ entry: OLD, against: 'previous' });
});

test('a reply for a revision that one has left is not kept', () => {
  expect(having(choose(), choose(NEW), read(MIDDLE, 'x')).readings.size).toBe(0);
});

test('texts that nobody looks at are let go', () => {
  const looked = having(choose(), read(MIDDLE, 'x'));
  expect(looked.readings.size).toBe(1);
  expect(historyAfter(looked, choose(NEW)).readings.size).toBe(0);
  expect(historyAfter(looked, { is: 'closed' }).readings.size).toBe(0);
});

test('what could not be read is read again when it is chosen again', () => {
  const failed = having(choose(), { is: 'reading', key: MIDDLE.key, reading: { is: 'failed', reason: 'in-use' } });
  expect(unreadKeys(failed)).toEqual([]);
  expect(unreadKeys(historyAfter(failed, choose()))).toEqual([MIDDLE.key]);
});

test('a label shows in the list and over the sheet at once', () => {
  const revision = { ...MIDDLE, label: 'Bản chốt' };
  const labelled = having(choose(), { is: 'labelled', revision });
  expect(labelled.revisions?.[1]).toBe(revision);
  expect(labelled.preview?.entry).toBe(revision);
});

test('a list that was not read again leaves the one that was', () => {
  const troubled = having({ is: 'listing' }, { is: 'not-listed', reason: 'io-error' });
  expect(troubled).toMatchObject({ trouble: 'io-error', isListing: false });
  expect(troubled.revisions).toHaveLength(3);
  expect(historyAfter(troubled, { is: 'listed', revisions: [] }).trouble).toBeNull();
});

test('a revision that was thinned out meanwhile stays in sight', () => {
  expect(having(choose(), { is: 'listed', revisions: [NEW] }).preview?.entry).toBe(MIDDLE);
});

test('of what was put back, no more is taken back; a fresh editor knows of none of it', () => {
  const restored = having(choose(), { is: 'restored' }, { is: 'taken-back' }, { is: 'taken-back' });
  expect(restored.preview?.restores).toBe(0);
  expect(having(choose(), { is: 'restored' }, { is: 'reopened' }).preview?.restores).toBe(0);
});

test('each choice by key calls the caret anew; a choice by pointer does not', () => {
  expect(having(choose(MIDDLE, true), choose(MIDDLE, true)).preview?.focusCalls).toBe(2);
  expect(having(choose(), choose(NEW)).preview?.focusCalls).toBe(0);
});

describe('the two sides', () => {
  const present = titled('nay');
  const sides = (history: ArticleHistory) => {
    if (history.preview === null) throw new Error('nothing is looked at');
    return sidesOf(history, history.preview, present);
  };
  const previous: HistoryEvent = { is: 'against', against: 'previous' };

  test('the older text comes first, whichever the revision is', () => {
    expect(sides(having(choose(), read(MIDDLE, 'giữa')))).toMatchObject({ older: titled('giữa'), newer: present });
    expect(sides(having(choose(), previous, read(MIDDLE, 'giữa'), read(OLD, 'cũ')))).toMatchObject({
      older: titled('cũ'),
      newer: titled('giữa'),
      kept: titled('giữa'),
    });
  });

  test('the first revision is held against nothing', () => {
    expect(sides(having(choose(OLD), previous, read(OLD, 'cũ')))).toMatchObject({
      older: titled(''),
      newer: titled('cũ'),
    });
  });

  test('as long as one of them is missing there is nothing to show', () => {
    expect(sides(having(choose(), previous, read(MIDDLE, 'giữa')))).toEqual({ is: 'waiting' });
    expect(sides(having(choose()))).toEqual({ is: 'waiting' });
  });

  test('a side that cannot be read says which one it is', () => {
    const damaged = (entry: typeof NEW): HistoryEvent => ({
      is: 'reading',
      key: entry.key,
      reading: { is: 'failed', reason: 'damaged' },
    });
    expect(sides(having(choose(), damaged(MIDDLE)))).toEqual({ is: 'failed', reason: 'damaged', of: 'chosen' });
    expect(sides(having(choose(), previous, read(MIDDLE, 'x'), damaged(OLD)))).toMatchObject({ of: 'previous' });
  });
});
