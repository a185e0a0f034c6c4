import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unseal } from '../../../../src/main/library/envelope';
import { keyFrom } from '../../../../src/main/library/sealing/key';
import { decipher, encipher, isSealed } from '../../../../src/main/library/sealing/sealed-bytes';

const key = keyFrom(new Uint8Array(32).fill(7)).files;
const home = '01HRC5Q3K8ZQ4T7V9X00000001/article';
const sealing = { key, home };

const contents = fc.uint8Array({ maxLength: 400 });

test('what is enciphered is deciphered as it was', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (bytes) => {
      const opened = await decipher(sealing, await encipher(sealing, bytes));
      expect(opened.ok && Buffer.from(opened.bytes).equals(Buffer.from(bytes))).toBe(true);
    }),
  );
});

test('a large photo too, which is enciphered in a thread, and in the same form', async () => {
  const photo = new Uint8Array(700_000).map((_, nth) => nth % 251);
  const sealed = await encipher(sealing, photo);
  const opened = await decipher(sealing, sealed);
  expect(opened.ok && Buffer.from(opened.bytes).equals(Buffer.from(photo))).toBe(true);
  sealed[600_000] = (sealed[600_000] ?? 0) ^ 1;
  expect(await decipher(sealing, sealed)).toEqual({ ok: false, reason: 'damaged' });
});

test('every flipped bit behind the first line is found', async () => {
  const sealed = await encipher(sealing, Buffer.from('Nước lên.'));
  const from = sealed.indexOf(10) + 1;
  for (let at = from; at < sealed.length; at += 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const wrong = Uint8Array.from(sealed);
      wrong[at] = (wrong[at] ?? 0) ^ (1 << bit);
      expect(await decipher(sealing, wrong)).toEqual({ ok: false, reason: 'damaged' });
    }
});

test('no flipped bit of the first line makes other words of a file', async () => {
  const sealed = await encipher(sealing, Buffer.from('Nước lên.'));
  for (let at = 0; at <= sealed.indexOf(10); at += 1)
    for (let bit = 0; bit < 8; bit += 1) {
      const wrong = Uint8Array.from(sealed);
      wrong[at] = (wrong[at] ?? 0) ^ (1 << bit);
      const opened = await decipher(sealing, wrong);
      if (opened.ok) expect(Buffer.from(opened.bytes).toString()).toBe('Nước lên.');
    }
});

test('a file cut off anywhere is found, and one with something behind it', async () => {
  const sealed = await encipher(sealing, Buffer.from('Nước lên nhanh.'));
  for (let length = 0; length < sealed.length; length += 1)
    expect((await decipher(sealing, sealed.subarray(0, length))).ok).toBe(false);
  expect(await decipher(sealing, Buffer.concat([sealed, new Uint8Array(1)]))).toEqual({ ok: false, reason: 'damaged' });
});

test('a file under another’s name or another key is none', async () => {
  const sealed = await encipher(sealing, Buffer.from('Nước lên.'));
  const damaged = { ok: false, reason: 'damaged' };
  expect(await decipher({ key, home: '01HRC5Q3K8ZQ4T7V9X00000002/article' }, sealed)).toEqual(damaged);
  expect(await decipher({ key: keyFrom(new Uint8Array(32)).files, home }, sealed)).toEqual(damaged);
});

test('the same words are never enciphered the same way twice', async () => {
  const nonces = new Set<string>();
  for (let nth = 0; nth < 5_000; nth += 1) {
    const sealed = await encipher(sealing, Buffer.from('Tít'));
    const from = sealed.indexOf(10) + 1;
    nonces.add(Buffer.from(sealed.subarray(from, from + 12)).toString('hex'));
  }
  expect(nonces.size).toBe(5_000);
});

test('an older Dateline takes a sealed file for a newer one’s, and leaves it alone', async () => {
  expect(unseal(await encipher(sealing, Buffer.from('{}')))).toEqual({ ok: false, reason: 'newer-format' });
});

test('a file of a later cipher is named, not called damaged', async () => {
  const later = Buffer.from('{"format":2,"sealed":2}\nabc');
  expect(isSealed(later)).toBe(true);
  expect(await decipher(sealing, later)).toEqual({ ok: false, reason: 'newer' });
});

test('the documented example is what this program writes', async () => {
  const master = Uint8Array.from({ length: 32 }, (_, nth) => nth);
  const files = keyFrom(master).files;
  const nonce = Uint8Array.from({ length: 12 }, (_, nth) => 0xa0 + nth);
  const sealed = await encipher({ key: files, home }, Buffer.from('Nước lên.'), nonce);
  expect({
    files: Buffer.from(files).toString('hex'),
    sealed: Buffer.from(sealed).toString('hex'),
  }).toMatchInlineSnapshot(`
    {
      "files": "9982dc5f4c0780f110895f8f7d5e64ad2944319915638e4afe1e65d56ecd0567",
      "sealed": "7b22666f726d6174223a322c227365616c6564223a317d0aa0a1a2a3a4a5a6a7a8a9aaab9cdb3a72f7c56800507c0bffb4ff9ab7fdd9809c373a13a7cd5ce7a71e",
    }
  `);
});
