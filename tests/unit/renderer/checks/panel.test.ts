/** What the panel lists: groups, what is left out of them, and what may be done about each. */
import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../../src/renderer/features/checks/entries';
import { firstOf, fixableOf, groupsOf, itemsIn } from '../../../../src/renderer/features/checks/groups';
import { ignoredOf } from '../../../../src/renderer/features/checks/ignored';
import { mayIgnore, mayIgnoreAlways } from '../../../../src/renderer/features/checks/offers';
import { placeCard } from '../../../../src/renderer/features/checks/place-card';
import { visible } from '../../../../src/renderer/features/checks/visible';
import { finding, word } from './found';

const inHeadline = finding('cầu cầu', { key: 'headline', slot: 'headline', fix: 'cầu' });
const inLead = finding('xã xã', { fix: 'xã' });
const dash = finding('–', { rule: 'dash', severity: 'error', start: 20 });
const gap = finding('[TK]', { rule: 'to-fill', severity: 'error', key: 'first', slot: 'body' });
const HEARD = {
  findings: [inHeadline, inLead, dash, gap],
  misspelled: [word('đuờng', 3), word('mtộ', 9), word('đuờng', 22)],
};

const shape = (grouping: 'slot' | 'rule') =>
  groupsOf(HEARD, grouping).map(({ name, count, items }) => ({ name, count, items: items.length }));

test('what has to be filled in comes first and misspelled words last, each word once with all its places', () => {
  expect(shape('slot')).toEqual([
    { name: 'to-fill', count: 1, items: 1 },
    { name: 'headline', count: 1, items: 1 },
    { name: 'lead', count: 2, items: 2 },
    { name: 'words', count: 3, items: 2 },
  ]);
  expect(shape('rule').map(({ name }) => name)).toEqual(['to-fill', 'doubled-word', 'dash', 'words']);
});

test('no finding is lost in the groups, however few are shown at first', () => {
  const groups = groupsOf(HEARD, 'slot');
  expect(itemsIn(groups)).toBe(6);
  for (let most = 0; most <= 7; most += 1) expect(itemsIn(firstOf(groups, most))).toBe(Math.min(6, most));
});

test('an article without a finding has no groups', () => {
  expect(groupsOf({ findings: [], misspelled: [] }, 'rule')).toEqual([]);
});

test('errors and warnings are counted apart, every place of a misspelled word as a warning', () => {
  expect(tallyOf(HEARD)).toEqual({ errors: 2, warnings: 5 });
});

test('of a kind only what has a fix can be mended in one go', () => {
  expect([...fixableOf([...HEARD.findings, finding('ba ba')])]).toEqual([['doubled-word', 2]]);
});

describe('ignoring', () => {
  test('is not offered for what must be filled in, nor for good where words do not say what is meant', () => {
    expect(mayIgnore(gap)).toBe(false);
    expect(mayIgnoreAlways(gap)).toBe(false);
    expect(mayIgnoreAlways(inLead)).toBe(true);
    expect(mayIgnoreAlways(finding('  ', { rule: 'double-space' }))).toBe(false);
    expect(mayIgnoreAlways(finding('', { rule: 'slot-missing', key: null }))).toBe(false);
    expect(mayIgnoreAlways(finding('dài '.repeat(60), { rule: 'paragraph-length' }))).toBe(false);
  });

  test('what is ignored is told with how, so that it can be taken back', () => {
    const passedOver = [{ rule: 'dash', text: '' }];
    const heard = { findings: [inHeadline], misspelled: [] };
    const all = { findings: [inHeadline, inLead, dash], misspelled: [word('mtộ')] };
    const letStand = [inLead.fingerprint, word('mtộ').fingerprint];
    expect(ignoredOf(all, heard, { letStand, passedOver })).toEqual([
      { entry: inLead, by: null },
      { entry: dash, by: passedOver[0] },
      { entry: { ...word('mtộ'), rule: 'spelling', severity: 'warn' }, by: null },
    ]);
  });
});

test.each([
  ['hai  chữ', 'hai␣␣chữ'],
  [' đầu', '␣đầu'],
  ['một chữ', 'một chữ'],
  ['5\u00A0kg', '5⍽kg'],
  ['cầ\u200Bu', 'cầ▯u'],
  ['trên\ndưới', 'trên ↵ dưới'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

describe('the card', () => {
  const size = { width: 340, height: 150 };
  const window = { width: 1280, height: 720 };

  test('stands under its words, over them at the foot of the window, and never out of it', () => {
    expect(placeCard({ left: 400, top: 300, bottom: 320 }, size, window)).toEqual({ left: 400, top: 328 });
    expect(placeCard({ left: 400, top: 640, bottom: 660 }, size, window)).toEqual({ left: 400, top: 482 });
    expect(placeCard({ left: 1200, top: 300, bottom: 320 }, size, window).left).toBe(932);
    expect(placeCard({ left: -50, top: 300, bottom: 320 }, size, window).left).toBe(8);
  });
});
