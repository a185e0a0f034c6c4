import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, STATUSES } from '#shared/article/article';
import { readAssetName, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { assetsOf } from '#shared/article/photos';
import { NINJS_SLOTS, readNinjs } from '#shared/exporting/ninjs/read-ninjs';
import { renderNinjs } from '#shared/exporting/ninjs/render-ninjs';
import { prove } from '#shared/exporting/proof/prove';
import type { Theme } from '#shared/exporting/theme';
import { HOUSE } from '#shared/exporting/themes';
import { arrange, piecesOf } from '#shared/layout/arrange';
import { PORTAL } from '#shared/layout/portal';
import { content } from '../../../support/arbitrary';
import {
  articleOf,
  bridgeArticle,
  emptyArticle,
  everyLetterArticle,
  paragraph,
  photoOf,
} from '../../../support/articles';
import { furnishedArticle } from '../../../support/furnished';
import { notSaid } from '../../../support/not-said';

const ASSET = readAssetName(`${'5e'.repeat(32)}.jpg`);
if (!ASSET) throw new Error('the fixture is a real name');
const PHOTOS = new Map([[ASSET, 'cau-moi-photos/1.jpg']]);
const PUBLIC: Theme = {
  ...HOUSE,
  publisher: { name: 'Báo Mới', address: 'https://baomoi.example/' },
  canonical: 'https://baomoi.example/tin/{slug}.html',
};

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
const schema: unknown = JSON.parse(readFileSync('tests/fixtures/ninjs/ninjs-schema_2.1.json', 'utf8'));
const isValid = ajv.compile(Object(schema));

const render = (article: Article, theme = HOUSE): string => renderNinjs(article, PORTAL, theme, PHOTOS);
const flaws = (json: string): unknown => (isValid(JSON.parse(json)) ? [] : isValid.errors);
const fieldsOf = (article: Article, theme = HOUSE): Readonly<Record<string, unknown>> =>
  Object(JSON.parse(render(article, theme)));

const FURNISHED = furnishedArticle(photoOf(ASSET), [photoOf(ASSET), photoOf(null)]);
const FULL: Article = {
  ...FURNISHED,
  photos: [photoOf(ASSET)],
  section: 'Nông thôn mới',
  genre: 'phóng sự',
  tags: ['cầu', 'Thạnh Lợi'],
  embargo: toInstant(new Date('2024-03-09T00:00:00Z')),
  status: 'approved',
  revision: 7,
};

describe('IPTC’s schema', () => {
  test.each([
    ['an empty article', emptyArticle(), HOUSE],
    ['a short one', bridgeArticle(), HOUSE],
    ['one with everything', FULL, HOUSE],
    ['one of a newsroom with an address', FULL, PUBLIC],
    ['every letter', everyLetterArticle(), PUBLIC],
  ])('accepts %s', (_, article, theme) => {
    expect(flaws(render(article, theme))).toEqual([]);
  });

  test('would refuse a field that ninjs does not know, and an address that is none', () => {
    expect(flaws(JSON.stringify({ ...fieldsOf(FULL), bylines: [] }))).not.toEqual([]);
    expect(flaws(JSON.stringify({ ...fieldsOf(FULL), uri: 'photos/1.jpg' }))).not.toEqual([]);
  });

  test('accepts whatever the article', () => {
    fc.assert(
      fc.property(content, fc.constantFrom(...STATUSES), fc.constantFrom(HOUSE, PUBLIC), (random, status, theme) => {
        const article: Article = { ...articleOf(arrange(piecesOf(random), PORTAL)), status };
        expect(flaws(render(article, theme))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('an article has its own name, moments, status and subjects', () => {
  expect(fieldsOf(FULL, PUBLIC)).toMatchObject({
    uri: 'urn:uuid:018e1c5b-8e68-fdc9-a3ed-3d154d42ac2c',
    type: 'text',
    version: '7',
    firstcreated: '2024-03-08T04:20:00.000Z',
    contentcreated: '2024-03-08T10:54:03+07:00',
    embargoed: '2024-03-09T00:00:00.000Z',
    pubstatus: 'usable',
    language: 'vi',
    headlines: [{ value: 'Xã Thạnh Lợi khánh thành cây cầu thứ ba bắc qua kênh Rạch Chanh' }],
    by: 'Lê Hạnh',
    located: 'Thạnh Lợi',
    infosources: [{ name: 'Lê Hạnh' }, { name: 'Báo Mới', uri: 'https://baomoi.example/' }],
    subjects: [{ name: 'Nông thôn mới', rel: 'section' }, { name: 'cầu' }, { name: 'Thạnh Lợi' }],
    genres: [{ name: 'phóng sự' }],
  });
});

test.each([
  ['draft', 'withheld'],
  ['submitted', 'withheld'],
  ['approved', 'usable'],
  ['exported', 'usable'],
  ['spiked', 'canceled'],
] as const)('an article that is %s is %s to others', (status, outside) => {
  expect(fieldsOf({ ...emptyArticle(), status }).pubstatus).toBe(outside);
});

test('a photo is told by its file beside, and by a whole address once the article has one', () => {
  const beside = fieldsOf(FULL).associations;
  expect(beside).toEqual([
    expect.objectContaining({ name: 'photo-1' }),
    expect.objectContaining({ name: 'body-photo-1' }),
    expect.objectContaining({ name: 'body-photo-2' }),
    expect.not.objectContaining({ renditions: expect.anything() }),
  ]);
  expect(beside).toMatchObject([
    {
      descriptions: [
        { role: 'caption', value: 'Nông dân ấp Rạch Chanh thu hoạch lúa đông xuân sớm hơn mọi năm nửa tháng.' },
        { role: 'alt', value: 'Nông dân gặt lúa bên bờ kênh' },
      ],
      by: 'Minh Thư',
      renditions: [{ contenttype: 'image/jpeg', title: 'cau-moi-photos/1.jpg', width: 1200, height: 800 }],
      altids: [
        { role: 'file', value: 'cau-moi-photos/1.jpg' },
        { role: 'sha256', value: '5e'.repeat(32) },
      ],
    },
    {},
    {},
    {},
  ]);
  expect(JSON.stringify(beside)).not.toContain('href');
  expect(fieldsOf(FULL, PUBLIC).associations).toMatchObject([
    { renditions: [{ href: 'https://baomoi.example/tin/cau-moi-photos/1.jpg' }] },
    {},
    {},
    {},
  ]);
});

test('the body is there as HTML and as plain text, with its own counts', () => {
  const article = articleOf({
    body: [paragraph([{ text: 'Cầu ' }, { text: '“mới” <xong>', bold: true }])],
    photos: [photoOf(null)],
  });
  expect(fieldsOf(article).bodies).toEqual([
    {
      role: 'main',
      contenttype: 'text/html',
      charcount: 16,
      wordcount: 3,
      value: '<p>Cầu <strong>“mới” &lt;xong&gt;</strong>./.</p>',
    },
    { role: 'main', contenttype: 'text/plain', charcount: 16, wordcount: 3, value: 'Cầu “mới” <xong>./.' },
  ]);
});

test('the fields stand in the same order whatever the article', () => {
  const order = Object.keys(fieldsOf(FULL, PUBLIC));
  expect(Object.keys(fieldsOf(bridgeArticle()))).toEqual(order.filter((key) => key in fieldsOf(bridgeArticle())));
});

describe('what is read back', () => {
  const flawOf = (article: Article, json: string): unknown =>
    prove({ article, layout: PORTAL, held: new Set(PHOTOS.keys()) }, readNinjs(json), {
      spaces: 'kept',
      slots: NINJS_SLOTS,
      photos: true,
    });

  test('is the whole article', () => {
    expect(flawOf(FULL, render(FULL))).toBeNull();
    expect(flawOf(everyLetterArticle(), render(everyLetterArticle()))).toBeNull();
  });

  test('lacks what the file lacks', () => {
    expect(flawOf(FULL, render({ ...FULL, lead: plain('Khác') }))).toMatchObject({ slot: 'lead' });
    expect(flawOf(FULL, render({ ...FULL, body: FULL.body.slice(1) }))).toMatchObject({ slot: 'body' });
    expect(flawOf(FULL, renderNinjs(FULL, PORTAL, HOUSE, new Map()))).toMatchObject({ slot: 'photo' });
    expect(readNinjs('{"bodies": 1}')).toEqual({ text: '', photos: 0 });
    expect(readNinjs('{')).toEqual({ text: '', photos: 0 });
  });

  test('holds every text of any article', () => {
    fc.assert(
      fc.property(content, (random) => {
        const article = articleOf(arrange(piecesOf(random), PORTAL));
        const read = readNinjs(render(article));
        expect(notSaid(article, read.text)).toBeNull();
        expect(read.photos).toBe(assetsOf(article).length);
      }),
      { numRuns: 60 },
    );
  });
});
