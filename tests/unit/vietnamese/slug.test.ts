import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '#shared/vietnamese/slug';

test('a headline becomes plain words joined by hyphens', () => {
  expect(slugify('Tân Hòa: 1.200 hộ dân có “nước sạch”!', 'bai')).toBe('tan-hoa-1-200-ho-dan-co-nuoc-sach');
  expect(slugify('Đầu tư – Ðiện Bàn', 'bai')).toBe('dau-tu-dien-ban');
});

test('a slug ends with a whole word inside the limit', () => {
  expect(slugify('mở đường liên xã', 'bai', 10)).toBe('mo-duong');
  expect(slugify('nghiêng', 'bai', 4)).toBe('nghi');
});

test.each(['', '   ', '…!?', '中文'])('text without a letter of ours (%j) takes the fallback', (text) => {
  expect(slugify(text, '01HZX')).toBe('01HZX');
});

test.each(['CON', 'Nul', 'com1', 'LPT9'])('a device name of Windows (%s) takes the fallback', (name) => {
  expect(slugify(name, 'bai-viet')).toBe('bai-viet');
});

test('any text gives a safe name within the limit', () => {
  const safe = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 1, max: 120 }), (text, limit) => {
      const slug = slugify(text, 'x', limit);
      expect(slug).toMatch(safe);
      expect(slug.length).toBeLessThanOrEqual(limit);
    }),
  );
});
