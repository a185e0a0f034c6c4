import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { exportStem } from '#shared/exporting/file-name';
import { PORTAL } from '#shared/layout/portal';
import { articleOf, bridgeArticle, emptyArticle } from '../../support/articles';

test('a file is named by the dateline’s day and the headline without accents', () => {
  expect(exportStem(bridgeArticle(), PORTAL)).toBe(
    '2024-03-08-xa-thanh-loi-khanh-thanh-cay-cau-thu-ba-bac-qua-kenh-rach-chanh',
  );
});

test('without a dateline the day is that of the last change by the newsroom’s clock', () => {
  const article = {
    ...articleOf({ headline: plain('Tin đêm') }),
    updatedAt: toInstant(new Date('2024-03-08T18:30:00Z')),
  };
  expect(exportStem(article, PORTAL)).toBe('2024-03-09-tin-dem');
});

test('the desk’s own slug goes before the headline', () => {
  expect(exportStem({ ...bridgeArticle(), slug: '../Cầu Mới' }, PORTAL)).toBe('2024-03-08-cau-moi');
});

test.each([
  ['vi', '2024-03-08-bai-chua-co-tit'],
  ['en', '2024-03-08-untitled-article'],
])('an article without a headline has a name in %s too', (language, stem) => {
  expect(exportStem({ ...emptyArticle(), language }, PORTAL)).toBe(stem);
});

test('any headline gives a name that every system accepts and that leads into no other folder', () => {
  const headline = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('../../etc', 'CON', 'a/b\\c:d*e?"<>|', 'x.'.repeat(200)),
  );
  fc.assert(
    fc.property(headline, (text) => {
      expect(exportStem(articleOf({ headline: plain(text) }), PORTAL)).toMatch(
        /^\d{4}-\d\d-\d\d-[a-z0-9]+(?:-[a-z0-9]+)*$/u,
      );
      expect(exportStem(articleOf({ headline: plain(text) }), PORTAL).length).toBeLessThanOrEqual(91);
    }),
  );
});
