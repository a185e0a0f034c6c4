/** Pictures beside the page: in the width that fits, found by search engines and messengers, and nothing else fetched. */
import { describe, expect, test } from 'vitest';
import type { AssetName } from '#shared/article/identity';
import { readAssetName } from '#shared/article/identity';
import {
  addressOf,
  candidatesOf,
  type Picture,
  pictureSources,
  publicAddress,
  toldAddress,
} from '#shared/exporting/html/picture';
import { HOUSE } from '#shared/exporting/themes';
import { bridgeArticle, photoOf } from '../../../support/articles';
import { furnishedArticle } from '../../../support/furnished';
import { complaints, jsonLdOf, pageOf } from '../../../support/page';

const asset = readAssetName(`${'0a'.repeat(32)}.jpg`);
if (!asset) throw new Error('the fixture is a real name');
const COPIES: Picture = [
  { address: 'bai-photos/cau.jpg', width: 1200 },
  { address: 'bai-photos/cau-480.jpg', width: 480 },
  { address: 'bai-photos/cau, nho.jpg', width: 960 },
];
const beside = new Map<AssetName, Picture>([[asset, COPIES]]);
const theme = { ...HOUSE, canonical: 'https://kenhrach.example/tin/{slug}.html' };
const pageWith = (photos: ReadonlyMap<AssetName, Picture>, canonical = ''): string =>
  pageOf(bridgeArticle(photoOf(asset)), { photos, theme: { ...HOUSE, canonical } });

describe('a picture with copies of several widths', () => {
  test('offers them all, the narrowest first, and the widest to browsers that cannot choose', () => {
    expect(pageWith(beside)).toContain(
      '<img src="bai-photos/cau.jpg" srcset="bai-photos/cau-480.jpg 480w, bai-photos/cau%2C%20nho.jpg 960w, bai-photos/cau.jpg 1200w" sizes="(max-width:36rem) 100vw, 39rem" alt="Nông dân gặt lúa bên bờ kênh" width="1200" height="800">',
    );
  });

  test('says how wide it stands beside the text and in a gallery', () => {
    const html = pageOf(furnishedArticle(photoOf(asset), [photoOf(asset), photoOf(asset)]), { photos: beside });
    expect([...html.matchAll(/sizes="\(max-width:36rem\) 100vw, (\d+rem)"/gu)].map(([, width]) => width)).toEqual([
      '18rem',
      '19rem',
      '19rem',
    ]);
    expect(complaints(html)).toEqual([]);
  });

  test('with one copy, or inside the page, leaves nothing to choose', () => {
    expect(candidatesOf('cau.jpg')).toBe(null);
    expect(candidatesOf([{ address: 'cau.jpg', width: 9 }])).toBe(null);
    expect(
      candidatesOf([
        { address: 'data:image/png;base64,AA==', width: 9 },
        { address: 'b.jpg', width: 8 },
      ]),
    ).toBe(null);
    expect(addressOf([])).toBe('');
  });
});

test.each<readonly [Picture, string | null, string | null, string | null]>([
  ['data:image/png;base64,AA==', 'https://a.example/tin/x.html', null, null],
  ['x-photos/cau.jpg', null, 'x-photos/cau.jpg', null],
  [
    'x-photos/cau.jpg',
    'https://a.example/tin/x.html',
    'https://a.example/tin/x-photos/cau.jpg',
    'https://a.example/tin/x-photos/cau.jpg',
  ],
  ['https://anh.example/cau.jpg', null, 'https://anh.example/cau.jpg', 'https://anh.example/cau.jpg'],
])('%j on the page %j is told as %j and public as %j', (picture, canonical, told, found) => {
  expect(toldAddress(picture, canonical)).toBe(told);
  expect(publicAddress(picture, canonical)).toBe(found);
});

test('search engines get a picture’s address where there is one, and its size and words where it is inside', () => {
  expect(jsonLdOf(pageWith(beside)).image).toMatchObject([{ url: 'bai-photos/cau.jpg', width: 1200, height: 800 }]);
  expect(jsonLdOf(pageWith(beside, theme.canonical)).image).toMatchObject([
    { url: 'https://kenhrach.example/tin/bai-photos/cau.jpg' },
  ]);
  const [inside] = [jsonLdOf(pageWith(new Map([[asset, 'data:image/jpeg;base64,/9j/']]))).image].flat();
  expect(inside).toMatchObject({ '@type': 'ImageObject', width: 1200, height: 800, creditText: 'Minh Thư' });
  expect(inside).not.toHaveProperty('url');
});

test('messengers get a picture only where the world can fetch it', () => {
  const found = pageWith(beside, theme.canonical);
  expect(found).toContain('<meta property="og:image" content="https://kenhrach.example/tin/bai-photos/cau.jpg">');
  expect(found).toContain('<meta property="og:image:alt" content="Nông dân gặt lúa bên bờ kênh">');
  expect(found).toContain('<meta property="og:image:width" content="1200">');
  expect(found).toContain('<meta name="twitter:card" content="summary_large_image">');
  expect(pageWith(beside)).not.toMatch(/og:image|twitter:/u);
});

test('a page fetches no more than its pictures need', () => {
  expect(pictureSources([])).toBe('data:');
  expect(pictureSources(['data:image/png;base64,AA=='])).toBe('data:');
  expect(pictureSources([COPIES])).toBe("data: 'self' file:");
  expect(pictureSources(['https://anh.example/cau.jpg'])).toBe('data: https: http:');
  expect(pageWith(beside)).toContain("default-src 'none'; img-src data: 'self' file:; style-src 'sha256-");
});

test('a hostile address stays an address', () => {
  const html = pageWith(
    new Map([
      [
        asset,
        [
          { address: '"><script>alert(1)</script>', width: 9 },
          { address: 'b" onerror="x', width: 8 },
        ],
      ],
    ]),
  );
  expect(html).not.toMatch(/<script>|" onerror="/u);
  expect(complaints(html).filter((line) => !line.startsWith('srcset'))).toEqual([]);
});
