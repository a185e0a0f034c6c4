/** What "copy for CMS" puts on the clipboard: rich text for the editor's window, source for its source view. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAssetName } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { copyArticle } from '#shared/exporting/copying/copy-article';
import { copyCmsSource, copyForCms } from '#shared/exporting/copying/copy-for-cms';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../../support/arbitrary';
import { articleOf, bridgeArticle, photoOf } from '../../../support/articles';
import { textIn } from '../../../support/page';

const asset = readAssetName(`${'0a'.repeat(32)}.jpg`);
if (!asset) throw new Error('the fixture is a real name');
const ARTICLE = bridgeArticle(photoOf(asset));

test('the rich copy is dressed for a window without a style sheet, the plain one is that of any other copy', () => {
  const { html, text } = copyForCms(ARTICLE, PORTAL);
  expect(html).toContain('<p class="dl-lead" style="font-weight:bold">Sáng 08/3/2024');
  expect(text).toBe(copyArticle(ARTICLE, PORTAL).text);
});

test('the source has classes and no styles', () => {
  const source = copyCmsSource(ARTICLE, PORTAL);
  expect(source).toMatch(/^<article class="dl-article" lang="vi">/u);
  expect(source).not.toContain('style=');
});

test('of photos the words go and no picture', () => {
  for (const html of [copyForCms(ARTICLE, PORTAL).html, copyCmsSource(ARTICLE, PORTAL)]) {
    expect(html).toContain('Nông dân ấp Rạch Chanh thu hoạch');
    expect(html).not.toContain('<img');
  }
});

test('whatever the article, both say the same letters', () => {
  fc.assert(
    fc.property(content, (input) => {
      const article = articleOf(arrange(piecesOf(input), PORTAL));
      const [rich, source] = [copyForCms(article, PORTAL).html, copyCmsSource(article, PORTAL)];
      expect(textIn(rich)).toBe(textIn(source));
    }),
    { numRuns: 50 },
  );
});

test('accents that stand beside their letter on the sheet are copied as one with it', () => {
  const apart = { ...ARTICLE, lead: plain('Sáng 8/3, xã Thạnh Lợi khánh thành cầu.'.normalize('NFD')) };
  for (const html of [copyForCms(apart, PORTAL).html, copyCmsSource(apart, PORTAL), copyArticle(apart, PORTAL).html])
    expect(html).toContain('xã Thạnh Lợi khánh thành cầu.');
});

test('an accent that begins a text does not join the sign of the tag before it', () => {
  const stray = { ...ARTICLE, lead: plain('\u0338 đứng đầu đoạn') };
  for (const html of [copyForCms(stray, PORTAL).html, copyCmsSource(stray, PORTAL), copyArticle(stray, PORTAL).html])
    expect(html).toContain('>\u0338 đứng đầu đoạn<');
});

test('what the desk keeps about an article stays in the newsroom', () => {
  const secret = 'Chỉ trong tòa soạn';
  const article = { ...ARTICLE, assignee: secret, genre: secret, section: secret, tags: [secret] };
  const { html, text } = copyForCms(article, PORTAL);
  expect(`${html}${text}${copyCmsSource(article, PORTAL)}`).not.toContain(secret);
});
