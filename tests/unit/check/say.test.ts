/** Every rule has its words in both languages. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '#shared/check/finding';
import { RULES } from '#shared/check/rules';
import { nameRule, reasonOf, sayFinding } from '#shared/check/say';
import { isMessageKey, translator } from '#shared/i18n/translate';

const FOUND: Finding = {
  rule: 'dash-space',
  key: 'body/0',
  slot: 'body',
  start: 0,
  end: 6,
  severity: 'warn',
  text: 'tế- xã',
  fix: 'tế - xã',
  fingerprint: '',
};

describe.each(RULES)('$id', ({ id }) => {
  test.each(['vi', 'en'] as const)('has a message, a name and a reason in %s', (language) => {
    const t = translator(language);
    expect(isMessageKey(`check.${id}`)).toBe(true);
    expect(nameRule(id, t)).not.toBe(id);
    expect(reasonOf(id, t).length).toBeGreaterThan(20);
  });
});

test('a message may name what was found and what would mend it', () => {
  expect(sayFinding(FOUND, translator('vi'))).toContain('tế- xã');
  expect(sayFinding({ ...FOUND, rule: 'd-stroke', text: 'Ðức', fix: 'Đức' }, translator('en'))).toContain('“Đức”');
});

test('a variant has words of its own, or else those of its rule', () => {
  const t = translator('vi');
  const said = (variant: string) => sayFinding({ ...FOUND, rule: 'edge-space', variant }, t);
  expect(said('start')).not.toBe(said('end'));
  expect(said('of-tomorrow')).toBe(sayFinding({ ...FOUND, rule: 'edge-space' }, t));
});

test('a rule of a later version is told by its own name', () => {
  expect(sayFinding({ ...FOUND, rule: 'rule-of-tomorrow' }, translator('vi'))).toBe('check.rule-of-tomorrow');
  expect(nameRule('rule-of-tomorrow', translator('vi'))).toBe('rule-of-tomorrow');
  expect(reasonOf('rule-of-tomorrow', translator('vi'))).toBe('');
});
