import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from '../../../src/main/library/envelope';

test('what was sealed is unsealed', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(unseal(seal(data))).toEqual({ ok: true, data: JSON.parse(JSON.stringify(data)) });
    }),
  );
});

test('a bit flipped anywhere is damage, or leaves the data as it was', () => {
  const data = { headline: 'Bến đò Rạch Chanh', n: 1 };
  const bytes = seal(data);
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Uint8Array.from(bytes);
    flipped[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const result = unseal(flipped);
    expect(result.ok ? result.data : result.reason).toEqual(result.ok ? data : 'damaged');
  }
});

test('a file cut short at any byte is damage', () => {
  const bytes = seal({ headline: 'Bến đò' });
  for (let length = 0; length < bytes.length - 1; length += 1) {
    expect(unseal(bytes.subarray(0, length))).toEqual({ ok: false, reason: 'damaged' });
  }
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(unseal(bytes)).toEqual({ ok: false, reason: 'damaged' });
    }),
  );
});

test('a later format is named, whatever follows its number', () => {
  expect(unseal(Buffer.from('{"format":2,"something":"else"}'))).toEqual({ ok: false, reason: 'newer-format' });
});

test('data that is not JSON under a true checksum is damage', () => {
  const honest = seal('x');
  const [, sum] = /"checksum":"(\w+)"/u.exec(Buffer.from(honest).toString()) ?? [];
  expect(sum).toHaveLength(64);
  expect(unseal(Buffer.from(`{"format":1,"checksum":"${sum}","data":x}\n`))).toEqual({ ok: false, reason: 'damaged' });
});
