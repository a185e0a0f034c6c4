import { expect, test } from 'vitest';
import type { Finding } from '#shared/check/finding';
import {
  NO_PROOFING,
  type ProofingEvent,
  proofingAfter,
  proofingOf,
} from '../../../../src/renderer/app/proofing/proofing';
import type { MisspelledWord } from '../../../../src/renderer/proofing/messages';

const finding = (rule: string, text: string): Finding => ({
  rule,
  severity: 'warn',
  key: '1',
  slot: 'body',
  start: 0,
  end: text.length,
  text,
  fingerprint: `${rule}:${text}`,
});

const word = (text: string): MisspelledWord => ({
  key: '1',
  slot: 'body',
  start: 0,
  end: text.length,
  text,
  fingerprint: `spelling:${text}`,
});

const proofread: ProofingEvent = {
  is: 'proofread',
  result: {
    findings: [finding('doubled-word', 'xã xã'), finding('dash', '–')],
    misspelled: [word('đuờng'), word('mtộ')],
  },
};

const heardAfter = (...events: readonly ProofingEvent[]) => {
  const { heard } = events.reduce(proofingAfter, NO_PROOFING);
  return [...heard.findings, ...heard.misspelled].map(({ text }) => text);
};

test('all that was found is heard', () => {
  expect(heardAfter(proofread)).toEqual(['xã xã', '–', 'đuờng', 'mtộ']);
});

test('a word that a rule can mend is told once, by the rule', () => {
  const result = { findings: [{ ...finding('tone-letter', 'gíup'), fix: 'giúp' }], misspelled: [word('gíup')] };
  expect(heardAfter({ is: 'proofread', result })).toEqual(['gíup']);
  const unmended = { findings: [finding('names', 'gíup')], misspelled: [word('gíup')] };
  expect(heardAfter({ is: 'proofread', result: unmended })).toEqual(['gíup', 'gíup']);
});

test('what is let stand is not heard, and heard again when that is taken back', () => {
  const stand: ProofingEvent = { is: 'let-stand', fingerprints: ['spelling:mtộ', 'dash:–'], stands: true };
  expect(heardAfter(proofread, stand)).toEqual(['xã xã', 'đuờng']);
  expect(heardAfter(stand, proofread)).toEqual(['xã xã', 'đuờng']);
  expect(heardAfter(proofread, stand, { ...stand, stands: false })).toEqual(['xã xã', '–', 'đuờng', 'mtộ']);
});

test('what the newsroom passes over is not heard, in findings and in spelling', () => {
  const passedOver = [
    { rule: 'dash', text: '' },
    { rule: 'spelling', text: 'đuờng' },
  ];
  expect(heardAfter(proofread, { is: 'passed-over', passedOver })).toEqual(['xã xã', 'mtộ']);
});

test('nothing of one article is heard of the next, but what the newsroom passes over stays so', () => {
  const passedOver = [{ rule: 'dash', text: '' }];
  const next = proofingOf([proofread, { is: 'passed-over', passedOver } as const].reduce(proofingAfter, NO_PROOFING), [
    'a',
  ]);
  expect(next).toEqual({ ...NO_PROOFING, passedOver, letStand: ['a'] });
});

test('the same news twice is no news', () => {
  const running = proofingAfter(NO_PROOFING, { is: 'running', running: true });
  expect(proofingAfter(running, { is: 'running', running: true })).toBe(running);
});
