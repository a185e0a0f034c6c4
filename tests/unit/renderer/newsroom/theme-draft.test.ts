/** A theme of the newsroom's own: a copy under another id, kept only where everybody can read it. */
import { expect, test } from 'vitest';
import { BUILT_IN_THEMES, HOUSE } from '#shared/exporting/themes';
import { accentContrast, copyOfTheme, flawOf, READABLE } from '../../../../src/renderer/features/newsroom/theme-draft';

test('a copy is whole as it is, under its own name', () => {
  for (const theme of BUILT_IN_THEMES) {
    const copy = copyOfTheme(theme, 'ABC123', 'Báo Phước Bình');
    expect(copy).toMatchObject({ id: 'abc123', name: { vi: 'Báo Phước Bình', en: 'Báo Phước Bình' } });
    expect(flawOf(copy)).toBeNull();
  }
});

test('an accent that is hard to read is a flaw, on light pages and on dark ones', () => {
  expect(accentContrast({ ...HOUSE, accent: { light: '#ffd0d0', dark: '#ff8a75' } }, 'light')).toBeLessThan(READABLE);
  expect(flawOf({ ...HOUSE, accent: { light: '#ffd0d0', dark: '#ff8a75' } })).toBe('accent');
  expect(flawOf({ ...HOUSE, accent: { light: '#b3261e', dark: '#402020' } })).toBe('accent');
});

test('what is to be mended is named', () => {
  expect(flawOf({ ...HOUSE, name: { vi: ' ', en: ' ' } })).toBe('name');
  expect(flawOf({ ...HOUSE, publisher: { name: 'Báo', address: 'baomoi' } })).toBe('address');
  expect(flawOf({ ...HOUSE, canonical: 'https://{slug}/bai' })).toBe('canonical');
  expect(flawOf({ ...HOUSE, canonical: 'https://baomoi.example/{slug}.html' })).toBeNull();
});
