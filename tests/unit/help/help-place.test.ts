import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HelpPlace, helpHash, readHelpHash } from '#shared/help/help-place';

const place = fc.record({
  language: fc.constantFrom('vi', 'en') as fc.Arbitrary<HelpPlace['language']>,
  theme: fc.constantFrom('system', 'light', 'dark', 'contrast') as fc.Arbitrary<HelpPlace['theme']>,
  page: fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,39}$/u),
  heading: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
});

test('a place is read back from its address as it was written', () => {
  fc.assert(
    fc.property(place, (given) => {
      expect(readHelpHash(helpHash(given))).toEqual(given);
    }),
  );
});

test('whatever an address says, there is a page to be shown', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      const { page, language } = readHelpHash(hash);
      expect(page).toMatch(/^[A-Za-z][A-Za-z-]*$/u);
      expect(['vi', 'en']).toContain(language);
    }),
  );
  expect(readHelpHash('#xx/neon/..%2Fsecret/%E0')).toEqual({
    language: 'vi',
    theme: 'system',
    page: 'README',
    heading: null,
  });
});
