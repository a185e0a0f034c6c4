import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#shared/article/article';
import { readAssetName } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { assetsOf } from '#shared/article/photos';
import { renderNewsml } from '#shared/exporting/newsml/render-newsml';
import { prove } from '#shared/exporting/proof/prove';
import { HOUSE } from '#shared/exporting/themes';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { readNewsml } from '../../../../../src/main/exporting/proof/read-newsml';
import { content } from '../../../../support/arbitrary';
import { articleOf, everyLetterArticle, photoOf } from '../../../../support/articles';
import { furnishedArticle } from '../../../../support/furnished';
import { notSaid } from '../../../../support/not-said';

const ASSET = readAssetName(`${'5e'.repeat(32)}.jpg`);
if (!ASSET) throw new Error('the fixture is a real name');
const PHOTOS = new Map([[ASSET, 'cau-moi-photos/1.jpg']]);
const FULL = furnishedArticle(photoOf(ASSET), [photoOf(ASSET), photoOf(null)]);

const render = (article: Article): string => renderNewsml(article, PORTAL, HOUSE, PHOTOS);
const flawOf = (article: Article, xml: string): unknown =>
  prove({ article, layout: PORTAL, held: new Set(PHOTOS.keys()) }, readNewsml(xml), { spaces: 'kept', photos: true });

test('what is read back is the whole article', () => {
  expect(flawOf(FULL, render(FULL))).toBeNull();
  expect(flawOf(everyLetterArticle(), render(everyLetterArticle()))).toBeNull();
});

test('what the file lacks is found', () => {
  expect(flawOf(FULL, render({ ...FULL, headline: plain('Khác') }))).toMatchObject({ slot: 'headline' });
  expect(flawOf(FULL, render({ ...FULL, body: FULL.body.slice(1) }))).toMatchObject({ slot: 'body' });
  expect(flawOf(FULL, renderNewsml(FULL, PORTAL, HOUSE, new Map()))).toMatchObject({ slot: 'photo' });
  expect(readNewsml('<a/>')).toEqual({ text: '', photos: 0 });
});

test('every text of any article is there, and every photo', () => {
  fc.assert(
    fc.property(content, (random) => {
      const article = articleOf(arrange(piecesOf(random), PORTAL));
      const read = readNewsml(render(article));
      expect(notSaid(article, read.text)).toBeNull();
      expect(read.photos).toBe(assetsOf(article).length);
    }),
    { numRuns: 60 },
  );
});
