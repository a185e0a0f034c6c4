import { expect, test } from 'vitest';
import { houseOf } from '#shared/check/house';
import type { Passage } from '#shared/check/manuscript';
import { PORTAL } from '#shared/layout/portal';
import { EMPTY_NEWSROOM } from '#shared/newsroom/newsroom';
import { vietnameseLexicon } from '#shared/spelling/lexicon';
import type { EnglishWords } from '#shared/spelling/suggesting/suggest';
import type { FromProofreader, Standards } from '../../../../src/renderer/proofing/messages';
import { createProofreader } from '../../../../src/renderer/proofing/proofreader';

const STANDARDS: Standards = { house: houseOf(PORTAL, EMPTY_NEWSROOM, '2024-03-08'), own: [], spelling: true };

const english: EnglishWords = { has: (word) => word === 'online', suggest: () => ['online'] };

const paragraph = (key: string, text: string): Passage => ({ key, slot: 'body', kind: 'paragraph', text });

const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

const desk = (more: { readonly noWords?: true } = {}) => {
  const answers: FromProofreader[] = [];
  const loads: string[] = [];
  const proofreader = createProofreader({
    loadVietnamese: async () => {
      loads.push('vi');
      return more.noWords ? null : vietnameseLexicon('con\nđường\nlàng\nbán');
    },
    loadEnglish: async () => {
      loads.push('en');
      return english;
    },
    answer: (message) => void answers.push(message),
  });
  const check = (version: number, order: readonly string[], ...changed: readonly Passage[]): void =>
    proofreader.hear({
      is: 'check',
      version,
      manuscript: { language: 'vi', layout: PORTAL, dateline: null, byline: [], photos: [] },
      order,
      changed,
    });
  const words = () =>
    answers.flatMap((message) => (message.is === 'checked' ? [message.misspelled.map(({ text }) => text)] : []));
  return { proofreader, check, answers, loads, words };
};

test('rules answer at once, spelling as soon as its words are there', async () => {
  const { proofreader, check, words, answers } = desk();
  proofreader.hear({ is: 'standards', ...STANDARDS });
  check(1, ['1'], paragraph('1', 'con đuờng  làng'));
  expect(words()).toEqual([[]]);
  expect(answers[0]).toMatchObject({
    is: 'checked',
    findings: expect.arrayContaining([expect.objectContaining({ key: '1' })]),
  });
  await settled();
  expect(words()).toEqual([[], ['đuờng']]);
});

test('English words are fetched only for a word that needs them', async () => {
  const { proofreader, check, words, loads } = desk();
  proofreader.hear({ is: 'standards', ...STANDARDS });
  check(1, ['1'], paragraph('1', 'con đường làng'));
  await settled();
  expect(loads).toEqual(['vi']);
  check(2, ['1'], paragraph('1', 'bán online, bán onlien'));
  await settled();
  expect(loads).toEqual(['vi', 'en']);
  expect(words().at(-1)).toEqual(['onlien']);
});

test('passages that did not change are remembered, those that went are forgotten', async () => {
  const { proofreader, check, words } = desk();
  proofreader.hear({ is: 'standards', ...STANDARDS });
  check(1, ['1', '2'], paragraph('1', 'đuờng'), paragraph('2', 'lạng'));
  await settled();
  check(2, ['2', '1'], paragraph('2', 'lànq'));
  expect(words().at(-1)).toEqual(['đuờng']);
  await settled();
  expect(words().at(-1)).toEqual(['lànq', 'đuờng'].toSorted((a, b) => (a === 'lànq' ? -1 : b === 'lànq' ? 1 : 0)));
  check(3, ['1']);
  expect(words().at(-1)).toEqual(['đuờng']);
});

test('with spelling turned off no word list is fetched', async () => {
  const { proofreader, check, words, loads } = desk();
  proofreader.hear({ is: 'standards', ...STANDARDS, spelling: false });
  check(1, ['1'], paragraph('1', 'con đuờng'));
  await settled();
  expect([words(), loads]).toEqual([[[]], []]);
});

test('without word lists there is no spelling, and the rules go on', async () => {
  const { proofreader, check, words, answers } = desk({ noWords: true });
  proofreader.hear({ is: 'standards', ...STANDARDS });
  check(1, ['1'], paragraph('1', 'con đuờng  làng'));
  await settled();
  expect(words()).toEqual([[]]);
  proofreader.hear({ is: 'suggest', id: 1, word: 'đuờng' });
  await settled();
  expect(answers.at(-1)).toEqual({ is: 'suggested', id: 1, words: [] });
});

test('a newsroom’s own word is right as soon as it is told', async () => {
  const { proofreader, check, words } = desk();
  proofreader.hear({ is: 'standards', ...STANDARDS });
  check(1, ['1'], paragraph('1', 'con đuờng'));
  await settled();
  proofreader.hear({ is: 'standards', ...STANDARDS, own: ['đuờng'] });
  check(2, ['1']);
  expect(words().at(-1)).toEqual([]);
});

test('the same slip in the same surroundings has the same fingerprint, elsewhere another one', async () => {
  const { proofreader, check, answers } = desk();
  proofreader.hear({ is: 'standards', ...STANDARDS });
  check(1, ['1', '2', '3'], paragraph('1', 'con đuờng'), paragraph('2', 'con đuờng'), paragraph('3', 'bán đuờng'));
  await settled();
  const last = answers.at(-1);
  const prints = last?.is === 'checked' ? last.misspelled.map(({ fingerprint }) => fingerprint) : [];
  expect(prints).toHaveLength(3);
  expect(prints[0]).toBe(prints[1]);
  expect(prints[0]).not.toBe(prints[2]);
});
