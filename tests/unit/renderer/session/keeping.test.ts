/** The laws of keeping: no order of edits, replies and failures leaves an edit unsaved and unsaid. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticleId, toInstant } from '#shared/article/identity';
import type { LibraryFailure } from '#shared/failures';
import {
  delayOf,
  isHopeless,
  isKept,
  type Keeping,
  type KeepingEvent,
  keep,
  keepingOf,
  STORE_AFTER,
  troubleOf,
} from '../../../../src/renderer/app/session/keeping';

const idOf = (text: string) => {
  const id = readArticleId(text);
  if (id === null) throw new Error(`not an id: ${text}`);
  return id;
};
const MINE = idOf('01HZZZZZZZZZZZZZZZZZZZZZZA');
const OTHER = idOf('01HZZZZZZZZZZZZZZZZZZZZZZB');
const NOON = toInstant(new Date('2026-05-22T05:00:00Z'));
const opened = (): Keeping => keepingOf({ id: MINE, revision: 3, updatedAt: NOON });
const having = (...events: readonly KeepingEvent[]): Keeping => events.reduce(keep, opened());

const storedReply = (ticket: number, id = MINE, took = 5): KeepingEvent => ({
  is: 'stored',
  id,
  ticket,
  revision: 3 + ticket,
  on: NOON,
  took,
});
const refusal = (ticket: number, reason: LibraryFailure = 'disk-full', id = MINE): KeepingEvent => ({
  is: 'refused',
  id,
  ticket,
  reason,
});

describe('the course of a save', () => {
  test('the wait runs from the first unsaved edit, however fast one types on', () => {
    const { phase } = having({ is: 'edited', at: 1_000 }, { is: 'edited', at: 1_200 }, { is: 'edited', at: 1_290 });
    expect(phase).toEqual({ at: 'waiting', due: 1_000 + STORE_AFTER });
    expect(delayOf(phase, 1_290)).toBe(STORE_AFTER - 290);
  });

  test('an edit made while a save is under way is stored by the next one', () => {
    const { phase, revision } = having(
      { is: 'edited', at: 0 },
      { is: 'due' },
      { is: 'edited', at: 310 },
      storedReply(1),
    );
    expect(phase).toEqual({ at: 'waiting', due: 310 + STORE_AFTER });
    expect(revision).toBe(4);
  });

  test.each([
    { took: 0, pause: 300 },
    { took: 15, pause: 300 },
    { took: 30, pause: 600 },
    { took: 100, pause: 700 },
    { took: 250, pause: 400 },
    { took: 5_000, pause: 300 },
  ])(
    'after a save of $took ms an edit waits $pause ms for the next, whether it came meanwhile or later',
    ({ took, pause }) => {
      const storing = having({ is: 'edited', at: 0 }, { is: 'due' });
      const reply = storedReply(1, MINE, took);
      const meanwhile = keep(keep(storing, { is: 'edited', at: 310 }), reply);
      const later = keep(keep(storing, reply), { is: 'edited', at: 9_000 });
      expect(delayOf(meanwhile.phase, 310)).toBe(pause);
      expect(delayOf(later.phase, 9_000)).toBe(pause);
    },
  );

  test('somebody who waits for the end gets the next save at once', () => {
    const { phase } = having({ is: 'edited', at: 0 }, { is: 'urged' }, { is: 'edited', at: 5 }, storedReply(1));
    expect(phase).toMatchObject({ at: 'storing', ticket: 2, again: null });
  });

  test('a failure stays said while it is tried again, and is counted', () => {
    const trying = having({ is: 'edited', at: 0 }, { is: 'due' }, refusal(1), { is: 'due' });
    expect(troubleOf(trying)).toEqual({ reason: 'disk-full', tries: 1 });
    expect(troubleOf(keep(trying, refusal(2)))).toEqual({ reason: 'disk-full', tries: 2 });
    expect(troubleOf(keep(trying, storedReply(2)))).toBeNull();
  });

  test('new tries come later and later, but never stop', () => {
    const delays = [1, 2, 3, 4, 50].map((tries) => delayOf({ at: 'unkept', trouble: { reason: 'in-use', tries } }, 0));
    expect(delays).toEqual([2_000, 5_000, 10_000, 30_000, 30_000]);
  });

  test('a stale text is not sent again by itself, only when the person asks', () => {
    const stale = having({ is: 'edited', at: 0 }, { is: 'due' }, refusal(1, 'stale'));
    expect(delayOf(stale.phase, 0)).toBeNull();
    expect(keep(stale, { is: 'due' })).toBe(stale);
    expect(keep(stale, { is: 'urged' }).phase.at).toBe('storing');
  });

  test('a reply for another article, or to an earlier save, is not heard', () => {
    const storing = having(
      { is: 'edited', at: 0 },
      { is: 'due' },
      storedReply(1),
      { is: 'edited', at: 9 },
      { is: 'due' },
    );
    for (const late of [storedReply(2, OTHER), refusal(2, 'in-use', OTHER), storedReply(1), refusal(1)])
      expect(keep(storing, late)).toBe(storing);
  });
});

const anyEvent: fc.Arbitrary<KeepingEvent> = fc.oneof(
  fc.nat(10_000).map((at): KeepingEvent => ({ is: 'edited', at })),
  fc.constant<KeepingEvent>({ is: 'due' }),
  fc.constant<KeepingEvent>({ is: 'urged' }),
  fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(MINE, MINE, OTHER)).map(([n, id]) => storedReply(n, id)),
  fc
    .tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom<LibraryFailure>('disk-full', 'stale', 'io-error', 'read-only'),
      fc.constantFrom(MINE, MINE, OTHER),
    )
    .map(([n, reason, id]) => refusal(n, reason, id)),
);

/** What is unsaved, told by the events alone: the reducer's account must agree with it. */
const isSettled = ({ phase }: Keeping, now: number): boolean =>
  phase.at === 'storing' || phase.at === 'unkept' || delayOf(phase, now) !== null;

test('in any order of events no edit is left without a save, a timer or a shown failure', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      let keeping = opened();
      let unsaved = false;
      let inSave = false;
      for (const event of events) {
        const before = keeping;
        keeping = keep(before, event);
        const began = keeping.saves > before.saves;
        const heard = event.is === 'stored' && keeping !== before;
        if (heard && !inSave) unsaved = false;
        if (heard && inSave) inSave = false;
        if (event.is === 'edited') {
          unsaved = true;
          inSave = before.phase.at === 'storing' || inSave;
        }
        if (began || keeping.phase.at === 'unkept') inSave = false;
        if (unsaved) expect(isSettled(keeping, 0)).toBe(true);
        else expect(isKept(keeping)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('the id never changes, the revision never falls, and one save at most is under way', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      let keeping = opened();
      for (const event of events) {
        const next = keep(keeping, event);
        expect(next.id).toBe(MINE);
        expect(next.revision).toBeGreaterThanOrEqual(keeping.revision);
        expect(next.saves - keeping.saves).toBeLessThanOrEqual(1);
        if (next.saves > keeping.saves && keeping.phase.at === 'storing') expect(event.is).toBe('stored');
        keeping = next;
      }
    }),
  );
});

test('only a foreign, damaged or newer file is past trying again', () => {
  const reasons: readonly LibraryFailure[] = [
    'stale',
    'foreign',
    'newer-schema',
    'damaged',
    'disk-full',
    'in-use',
    'missing',
  ];
  expect(reasons.filter(isHopeless)).toEqual(['stale', 'foreign', 'newer-schema', 'damaged']);
});
