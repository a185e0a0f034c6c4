/** What "let it stand" remembers of a finding. */
import { expect, test } from 'vitest';
import { slotMissing } from '#shared/check/rules/layout/slot-missing';
import { dashSpace } from '#shared/check/rules/typography/dash-space';
import { withoutLetStand } from '#shared/check/standing';
import { findIn, findWith, manuscriptWith } from './rule-table';

const TEXT = 'Các chỉ tiêu kinh tế- xã hội năm nay đều đạt.';

const [found] = findIn(dashSpace, TEXT);
const names = (text: string): readonly string[] => findIn(dashSpace, text).map(({ fingerprint }) => fingerprint);

test('it stays the same while the article changes elsewhere', () => {
  expect(names(`Đoạn mới ở trên.\n\n${TEXT} Thêm một câu.`)).toEqual([found?.fingerprint]);
  expect(names(`Sáng nay, huyện họp. ${TEXT}`)).toEqual([found?.fingerprint]);
});

test('it stays the same when the text is composed, or gets an unbreakable space', () => {
  expect(names(TEXT.normalize('NFD'))).toEqual([found?.fingerprint]);
  expect(names(TEXT.replace(' năm', '\u00A0năm'))).toEqual([found?.fingerprint]);
});

test('other words, other neighbours and other rules make another one', () => {
  const others = [
    ...names(TEXT.replace('tế- xã', 'tế- văn')),
    ...names(TEXT.replace('kinh tế-', 'phi kinh tế-').replace('chỉ tiêu', 'mục tiêu')),
    ...names(TEXT.replace('hội năm', 'hội từ năm')),
  ];
  expect(new Set([...others, found?.fingerprint]).size).toBe(4);
});

test('it names its rule, and is short enough to be kept', () => {
  expect(found?.fingerprint).toMatch(/^dash-space:[0-9a-z]{14}$/u);
});

test('a missing slot is told from another missing slot', () => {
  const missing = findWith(slotMissing, manuscriptWith([])).map(({ fingerprint }) => fingerprint);
  expect(missing.length).toBeGreaterThan(2);
  expect(new Set(missing).size).toBe(missing.length);
});

test('what was let stand is not heard of again, the rest is', () => {
  const findings = findIn(dashSpace, 'kinh tế- xã hội và quốc phòng- an ninh');
  const heard = { letStand: [findings[0]?.fingerprint ?? ''], passedOver: [] };
  expect(withoutLetStand(findings, heard).map(({ text }) => text)).toEqual(['phòng- an']);
});

test('what the newsroom passes over is not heard of: a rule with these words, or a rule whatever the words', () => {
  const findings = findIn(dashSpace, 'kinh tế- xã hội và quốc phòng- an ninh');
  const heard = (rule: string, text: string) =>
    withoutLetStand(findings, { letStand: [], passedOver: [{ rule, text }] }).map((one) => one.text);
  expect(heard('dash-space', 'tế- xã'.normalize('NFD'))).toEqual(['phòng- an']);
  expect(heard('dash-space', '')).toEqual([]);
  expect(heard('dash', '')).toHaveLength(2);
});
