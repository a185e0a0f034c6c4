/** The checker that remembers says what `check` says, and reads no more than has changed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '#shared/check/check';
import { createChecker } from '#shared/check/checker';
import { houseOf } from '#shared/check/house';
import type { Passage } from '#shared/check/manuscript';
import type { PassageRule } from '#shared/check/rule';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { manuscriptWith, passageOf, TODAY } from './rule-table';

const house = houseOf(PORTAL, EMPTY_NEWSROOM, TODAY);

const counting = () => {
  const read: string[] = [];
  const rule: PassageRule = {
    id: 'count',
    group: 'language',
    normal: 'warn',
    reads: 'passage',
    find: ({ key, slot, text }) => {
      read.push(text);
      return [{ key, slot, start: 0, end: 1 }];
    },
  };
  return { read, rule };
};

const paragraphs = (...texts: readonly string[]): readonly Passage[] =>
  texts.map((text, i) => passageOf(text, 'paragraph', `body/${i}`));

test('only a changed paragraph is read again', () => {
  const { read, rule } = counting();
  const checker = createChecker([rule]);
  checker.check(manuscriptWith(paragraphs('một', 'hai', 'ba')), house);
  checker.check(manuscriptWith(paragraphs('một', 'hai hai', 'ba')), house);
  expect(read).toEqual(['một', 'hai', 'ba', 'hai hai']);
});

test('a paragraph that moved is not read again, and its findings are where it is now', () => {
  const { read, rule } = counting();
  const checker = createChecker([rule]);
  checker.check(manuscriptWith(paragraphs('một', 'hai')), house);
  const found = checker.check(manuscriptWith(paragraphs('hai', 'một')), house);
  expect(read).toEqual(['một', 'hai']);
  expect(found.map(({ key, text }) => [key, text])).toEqual([
    ['body/0', 'h'],
    ['body/1', 'm'],
  ]);
});

test('another house, or another language, reads everything anew', () => {
  const { read, rule } = counting();
  const checker = createChecker([rule]);
  checker.check(manuscriptWith(paragraphs('một')), house);
  checker.check(manuscriptWith(paragraphs('một')), { ...house });
  checker.check(manuscriptWith(paragraphs('một'), 'en'), house);
  expect(read).toEqual(['một', 'một', 'một']);
});

test('what is remembered is bounded', () => {
  const { read, rule } = counting();
  const checker = createChecker([rule], 10);
  const texts = Array.from({ length: 100 }, (_, i) => `đoạn ${i}`);
  for (const text of texts) checker.check(manuscriptWith(paragraphs(text)), house);
  checker.check(manuscriptWith(paragraphs('đoạn 99')), house);
  expect(read).toHaveLength(100);
  checker.check(manuscriptWith(paragraphs('đoạn 0')), house);
  expect(read).toHaveLength(101);
});

test('after any edits it finds what a fresh check finds', () => {
  const piece = fc.constantFrom(
    'Hòa ',
    'hoà ',
    'a - b ',
    'a – b ',
    '"x" ',
    '“y” ',
    'xong. bà ',
    'một ,hai ',
    '50.000đ ',
    '3 đồng ',
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
  const edits = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(edits, (versions) => {
      const checker = createChecker();
      for (const version of versions) {
        const manuscript = manuscriptWith(paragraphs(...version));
        expect(checker.check(manuscript, house)).toEqual(check(manuscript, house));
      }
    }),
    { numRuns: 60 },
  );
});
