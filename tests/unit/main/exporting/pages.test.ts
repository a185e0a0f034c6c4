/** Which faces a page carries: by its theme and its paper, with the letters of everything that is printed. */
import { describe, expect, test } from 'vitest';
import { plain } from '#shared/article/inline';
import type { Theme } from '#shared/exporting/theme';
import { HOUSE } from '#shared/exporting/themes';
import { PORTAL } from '#shared/layout/portal';
import type { Material } from '../../../../src/main/exporting/making/material';
import { makePage, makePrintedPage } from '../../../../src/main/exporting/making/pages';
import { articleOf, photoOf } from '../../../support/articles';
import { JPEG } from '../../../support/stored-photos';

const ENGLISH = { ...PORTAL, credit: { vi: '', en: '' } };

const materialOf = (theme: Partial<Theme>, paper: Material['paper'] = 'newspaper'): Material => ({
  article: {
    ...articleOf({ headline: plain('Rain on the lower river'), dateline: null, photos: [], body: [], byline: [] }),
    language: 'en',
  },
  layout: ENGLISH,
  theme: { ...HOUSE, ...theme },
  paper,
  photoPlace: 'inside',
  photos: new Map(),
  beside: new Map(),
});

/** E.g. `Be Vietnam Pro 600`. */
const facesOf = (page: Uint8Array): ReadonlySet<string> =>
  new Set(
    [
      ...Buffer.from(page)
        .toString('utf8')
        .matchAll(/@font-face\{font-family:"([^"]+)";[^;]*;font-weight:(\d+)/gu),
    ].map(([, family, weight]) => `${family} ${weight}`),
  );

const hasVietnamese = (page: Uint8Array): boolean =>
  Buffer.from(page).toString('utf8').includes('unicode-range:U+102-103');

describe('a page carries', () => {
  test('the theme’s own face: a sans one needs no serif', async () => {
    expect(facesOf(await makePage(materialOf({ font: 'sans' })))).toEqual(
      new Set(['Be Vietnam Pro 400', 'Be Vietnam Pro 600']),
    );
    expect(facesOf(await makePage(materialOf({ font: 'serif' })))).toContain('Source Serif 4 600');
  });

  test('serif on the decree’s page, whatever the theme', async () => {
    expect(facesOf(await makePrintedPage(materialOf({ font: 'sans' }, 'decree-30')))).toContain('Source Serif 4 600');
    expect(facesOf(await makePrintedPage(materialOf({ font: 'sans' })))).not.toContain('Source Serif 4 600');
  });

  test('the letters of the publisher’s footer', async () => {
    expect(hasVietnamese(await makePage(materialOf({ publisher: { name: '', address: '' }, footer: '' })))).toBe(false);
    expect(
      hasVietnamese(await makePage(materialOf({ publisher: { name: '', address: '' }, footer: 'Đường số 3, thị xã' }))),
    ).toBe(true);
  });
});

test('on paper a photo that nobody has described is called by its caption, or else a photo; on a page of the web it is not', async () => {
  const [described, captioned, silent] = ['Con đò', '', ''].map((alt, nth) => ({
    ...photoOf(JPEG.asset),
    alt,
    caption: plain(nth < 2 ? 'Bến cũ.' : ''),
  }));
  if (!described || !captioned || !silent) throw new Error('three photos');
  const base = materialOf({});
  const article = { ...base.article, photos: [described, captioned, silent] };
  const material = { ...base, article, photos: new Map([[JPEG.asset, JPEG.bytes]]) };
  const altsOf = (page: Uint8Array) =>
    [
      ...Buffer.from(page)
        .toString('utf8')
        .matchAll(/ alt="([^"]*)"/gu),
    ].map(([, alt]) => alt);
  expect(altsOf(await makePrintedPage(material))).toEqual(['Con đò', 'Bến cũ.', 'Photo']);
  expect(altsOf(await makePage(material))).toEqual(['Con đò', '', '']);
});
