/** Going from one match to the next, staying in a part of the article, and the words shown around a match. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderOf } from '#shared/finding/occurrence';
import { isWithin, movePlace, moveScope } from '#shared/finding/scope';
import { stepFrom, stepFromPlace } from '#shared/finding/step';
import { surroundingsOf } from '#shared/finding/surroundings';
import { finderOf, occurrencesIn, passageOf } from './queries';

const ARTICLE = [passageOf('a', 'lúa và lúa'), passageOf('b', 'không có gì'), passageOf('c', 'lúa đông xuân')];
const RICE = occurrencesIn(ARTICLE, 'lúa');
const ORDER = orderOf(ARTICLE);

describe('the next match', () => {
  test('is the one after it, and after the last the first, with a word of that', () => {
    expect(stepFrom(RICE, 0, 1)).toEqual({ index: 1, turned: null });
    expect(stepFrom(RICE, 2, 1)).toEqual({ index: 0, turned: 'past-end' });
    expect(stepFrom(RICE, 0, -1)).toEqual({ index: 2, turned: 'past-start' });
  });

  test('from the caret is the first that begins there or after it', () => {
    const from = (key: string, offset: number) => stepFromPlace(RICE, ORDER, { key, offset }, 1);
    expect(from('a', 0)).toEqual({ index: 0, turned: null });
    expect(from('a', 1)).toEqual({ index: 1, turned: null });
    expect(from('b', 3)).toEqual({ index: 2, turned: null });
    expect(from('c', 1)).toEqual({ index: 0, turned: 'past-end' });
  });

  test('backwards from the caret is the last that begins before it', () => {
    const from = (key: string, offset: number) => stepFromPlace(RICE, ORDER, { key, offset }, -1);
    expect(from('c', 0)).toEqual({ index: 1, turned: null });
    expect(from('a', 0)).toEqual({ index: 2, turned: 'past-start' });
    expect(from('c', 9)).toEqual({ index: 2, turned: null });
  });

  test('from a place that is no longer there is the first of all', () => {
    expect(stepFromPlace(RICE, ORDER, { key: 'gone', offset: 4 }, 1)).toEqual({ index: 0, turned: null });
  });
});

describe('a part of the article', () => {
  const scope = { from: { key: 'a', offset: 4 }, to: { key: 'c', offset: 3 } };

  test('holds the matches that lie wholly in it', () => {
    expect(RICE.map((one) => isWithin(scope, ORDER, one))).toEqual([false, true, true]);
    expect(RICE.map((one) => isWithin({ ...scope, to: { key: 'c', offset: 2 } }, ORDER, one))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('moves with its words, and takes in what is typed at its edges', () => {
    const typed = [
      passageOf('a', 'Vụ này: lúa và lúa'),
      ARTICLE[1] ?? passageOf('b', ''),
      passageOf('c', 'lúa, chín đông xuân'),
    ];
    expect(moveScope(scope, ARTICLE, typed)).toEqual({ from: { key: 'a', offset: 12 }, to: { key: 'c', offset: 9 } });
  });

  test('shrinks to what is left of it, and is gone with the last of it', () => {
    expect(moveScope(scope, ARTICLE, ARTICLE.slice(1))).toEqual({
      from: { key: 'b', offset: 0 },
      to: { key: 'c', offset: 3 },
    });
    expect(moveScope(scope, ARTICLE, ARTICLE.slice(0, 2))).toEqual({
      from: { key: 'a', offset: 4 },
      to: { key: 'b', offset: 11 },
    });
    expect(moveScope(scope, ARTICLE, [])).toBeNull();
  });

  test('is the very same while nothing at its edges changes', () => {
    expect(moveScope(scope, ARTICLE, [...ARTICLE])).toBe(scope);
  });

  test('a place stays within its text whatever becomes of that', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), fc.nat(12), (before, after, at) => {
        const place = { key: 'a', offset: Math.min(at, before.length) };
        for (const leaning of ['stays', 'moves'] as const) {
          const moved = movePlace(place, [passageOf('a', before)], [passageOf('a', after)], leaning);
          expect(moved?.offset).toBeGreaterThanOrEqual(0);
          expect(moved?.offset).toBeLessThanOrEqual(after.length);
        }
      }),
    );
  });
});

describe('around a match', () => {
  const around = (text: string, wanted: string, most: number) => {
    const [match] = finderOf(wanted)(text);
    if (!match) throw new Error('not found');
    return surroundingsOf({ ...match, passage: passageOf('a', text) }, most);
  };

  test('stand whole words, and a sign where there are more', () => {
    expect(around('Bà con ấp Rạch Chanh gặt lúa đông xuân sớm hơn mọi năm', 'lúa', 12)).toEqual({
      before: '…Chanh gặt ',
      after: ' đông xuân…',
    });
  });

  test('all of it where it fits, on one line', () => {
    expect(around('gặt\nlúa', 'lúa', 12)).toEqual({ before: 'gặt ↵ ', after: '' });
  });

  test('a long word is cut, never a character', () => {
    expect(around('😀😀😀lúa😀😀😀', 'lúa', 3)).toEqual({ before: '…😀', after: '😀…' });
  });
});
