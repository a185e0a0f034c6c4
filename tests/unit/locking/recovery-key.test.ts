import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRecoveryKey, RECOVERY_BYTES, readRecoveryKey } from '#shared/locking/recovery-key';

const keys = fc.uint8Array({ minLength: RECOVERY_BYTES, maxLength: RECOVERY_BYTES });
const DIGITS = [...'0123456789'];

test('a recovery key that was written down is read as it was, with or without its dashes and blanks', () => {
  fc.assert(
    fc.property(keys, fc.constantFrom('', ' ', '-', ' – ', '\n'), (bytes, between) => {
      const written = formatRecoveryKey(bytes);
      expect(written).toMatch(/^\d{6}(?:-\d{6}){9}$/u);
      expect(readRecoveryKey(written.replaceAll('-', between))).toEqual({ ok: true, bytes });
    }),
  );
});

test('one wrong digit is found, and in which group it stands', () => {
  fc.assert(
    fc.property(keys, fc.nat(9), fc.nat(5), fc.constantFrom(...DIGITS), (bytes, group, at, digit) => {
      const groups = formatRecoveryKey(bytes).split('-');
      const right = groups[group] ?? '';
      fc.pre(right[at] !== digit);
      groups[group] = right.slice(0, at) + digit + right.slice(at + 1);
      expect(readRecoveryKey(groups.join('-'))).toEqual({ ok: false, reason: 'mistyped', group: group + 1 });
    }),
  );
});

test('two neighbouring digits of a group swapped are found', () => {
  fc.assert(
    fc.property(keys, fc.nat(9), fc.nat(4), (bytes, group, at) => {
      const groups = formatRecoveryKey(bytes).split('-');
      const [a = '', b = ''] = (groups[group] ?? '').slice(at, at + 2);
      fc.pre(a !== b);
      groups[group] = (groups[group] ?? '').slice(0, at) + b + a + (groups[group] ?? '').slice(at + 2);
      expect(readRecoveryKey(groups.join('-'))).toMatchObject({ ok: false, reason: 'mistyped' });
    }),
  );
});

test.each(['', '123456', `${'000000-'.repeat(9)}00000`, `${'000000-'.repeat(10)}000000`, `${'00000O-'.repeat(10)}`])(
  '“%s” is no whole key',
  (typed) => {
    expect(readRecoveryKey(typed)).toEqual({ ok: false, reason: 'incomplete' });
  },
);
