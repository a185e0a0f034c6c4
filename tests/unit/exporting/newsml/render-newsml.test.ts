import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Article, STATUSES } from '#shared/article/article';
import { readAssetName, toInstant } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { renderNewsml } from '#shared/exporting/newsml/render-newsml';
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
import { xmlFlaw } from '../../../support/well-formed';

const ASSET = readAssetName(`${'5e'.repeat(32)}.jpg`);
if (!ASSET) throw new Error('the fixture is a real name');
const PHOTOS = new Map([[ASSET, 'cau-moi-photos/1.jpg']]);
const PUBLIC: Theme = { ...HOUSE, publisher: { name: 'Báo “Mới” & Cũ', address: 'https://baomoi.example/?a=1&b=2' } };

const FULL: Article = {
  ...furnishedArticle(photoOf(ASSET), [photoOf(ASSET), photoOf(null)]),
  photos: [photoOf(ASSET)],
  section: 'Nông thôn mới',
  genre: 'phóng sự',
  tags: ['cầu', 'Thạnh Lợi'],
  embargo: toInstant(new Date('2024-03-09T00:00:00Z')),
  status: 'approved',
  revision: 7,
};

const render = (article: Article, theme = HOUSE): string => renderNewsml(article, PORTAL, theme, PHOTOS);
const itemOf = (article: Article, theme = HOUSE): Element => {
  const item = new DOMParser().parseFromString(render(article, theme), 'text/xml').querySelector('newsItem');
  if (item === null) throw new Error('no news item');
  return item;
};
const childrenOf = (item: Element, name: string): readonly string[] =>
  [...(item.querySelector(`newsItem > ${name}`)?.children ?? [])].map((child) => child.nodeName);

/** As IPTC's schema has them (NewsML-G2 2.35, ItemManagementGroup and ContentMetadataAfDType): one after another, in this order. */
const ITEM_META = [
  'itemClass',
  'provider',
  'versionCreated',
  'firstCreated',
  'embargoed',
  'pubStatus',
  'title',
  'link',
];
const CONTENT_META = [
  'contentCreated', 'contentModified', 'located', 'creator', 'language', 'genre', 'subject', 'slugline', 'headline', 'dateline', 'by', 'description',
]; // biome-ignore format: a list in its order

const isInOrder = (names: readonly string[], order: readonly string[]): boolean => {
  const places = names.map((name) => order.indexOf(name));
  return places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0));
};

describe('the item', () => {
  test('names itself, its language, standard and version', () => {
    const item = itemOf(FULL);
    expect(item.getAttribute('guid')).toMatch(/^urn:uuid:018e1c5b-8e68-/u);
    expect(item.getAttribute('version')).toBe('7');
    expect(item.getAttribute('standardversion')).toBe('2.33');
    expect(item.getAttribute('conformance')).toBe('power');
    expect(item.getAttribute('xml:lang')).toBe('vi');
    expect([...item.children].map((child) => child.nodeName)).toEqual([
      'catalogRef',
      'itemMeta',
      'contentMeta',
      'contentSet',
    ]);
  });

  test('never saved is version 1, for versions count from there', () => {
    expect(itemOf({ ...emptyArticle(), revision: 0 }).getAttribute('version')).toBe('1');
  });

  test('says who provides it, when, in which status, and where its photos lie', () => {
    const item = itemOf(FULL, PUBLIC);
    expect(render(FULL, PUBLIC)).toContain('<provider uri="https://baomoi.example/?a=1&amp;b=2">');
    expect(item.querySelector('provider name')?.textContent).toBe('Báo “Mới” & Cũ');
    expect(item.querySelector('embargoed')?.textContent).toBe('2024-03-09T00:00:00.000Z');
    expect(item.querySelector('pubStatus')?.getAttribute('qcode')).toBe('stat:usable');
    expect(item.querySelector('link')?.getAttribute('href')).toBe('cau-moi-photos/1.jpg');
    expect(item.querySelectorAll('link')).toHaveLength(1);
  });

  test('says where its content is from, by whom and about what', () => {
    const item = itemOf(FULL);
    expect(item.querySelector('contentCreated')?.textContent).toBe('2024-03-08T10:54:03+07:00');
    expect(item.querySelector('located name')?.textContent).toBe('Thạnh Lợi');
    expect(item.querySelector('creator name')?.textContent).toBe('Lê Hạnh');
    expect([...item.querySelectorAll('subject name')].map((name) => name.textContent)).toEqual([
      'Nông thôn mới',
      'cầu',
      'Thạnh Lợi',
    ]);
    expect(item.querySelector('contentMeta > headline')?.textContent).toMatch(/^Xã Thạnh Lợi/u);
  });

  test.each([
    ['everything', FULL],
    ['little', bridgeArticle()],
    ['nothing', emptyArticle()],
  ])('of an article with %s has its properties in the schema’s order', (_, article) => {
    const item = itemOf(article, PUBLIC);
    expect(isInOrder(childrenOf(item, 'itemMeta'), ITEM_META)).toBe(true);
    expect(isInOrder(childrenOf(item, 'contentMeta'), CONTENT_META)).toBe(true);
  });
});

describe('the XML', () => {
  test.each([
    ['an empty article', emptyArticle()],
    ['one with everything', FULL],
    ['every letter', everyLetterArticle()],
    [
      'what XML forbids',
      articleOf({ headline: plain('a\u0000b\u000B\uFFFE\uD800c'), body: [paragraph(']]> <!-- & \u0338')] }),
    ],
  ])('of %s is well-formed', (_, article) => {
    expect(xmlFlaw(render(article, PUBLIC))).toBeNull();
  });

  test('of any article is well-formed', () => {
    fc.assert(
      fc.property(content, fc.string({ unit: 'binary' }), fc.constantFrom(...STATUSES), (random, tag, status) => {
        const article: Article = { ...articleOf(arrange(piecesOf(random), PORTAL)), status, tags: [tag], section: tag };
        expect(xmlFlaw(render(article, PUBLIC))).toBeNull();
      }),
    );
  });

  test.each([
    '<a>',
    '<a></b>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a>\u0001</a>',
    '<a b=1/>',
    '<a/>text',
    '<a><</a>',
  ])('is judged strictly: %s would not pass', (xml) => {
    expect(xmlFlaw(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)).not.toBeNull();
  });

  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  if (hasXmllint) {
    test('passes xmllint', () => {
      const { status, stderr } = spawnSync('xmllint', ['--noout', '-'], {
        input: render(FULL, PUBLIC),
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    });
  }
});

test('the text is XHTML in the layout’s order, marks, photos and tables in its own elements', () => {
  const body = itemOf(FULL).querySelector('body');
  expect([...(body?.children ?? [])].slice(0, 5).map((child) => child.nodeName)).toEqual([
    'p',
    'h1',
    'p',
    'figure',
    'p',
  ]);
  expect(body?.querySelector('img')?.getAttribute('alt')).toBe('Nông dân gặt lúa bên bờ kênh');
  expect(body?.querySelectorAll('img')).toHaveLength(3);
  expect(body?.querySelectorAll('figcaption')).toHaveLength(4);
  expect(body?.querySelector('li > ol > li')?.textContent).toBe('Ngân sách xã: 900 triệu đồng');
  expect(body?.querySelectorAll('th')).toHaveLength(3);
  expect(body?.querySelector('blockquote > footer')?.textContent).toMatch(/^— /u);
  expect(body?.querySelector('address')?.textContent).toBe('Lê Hạnh');
});
