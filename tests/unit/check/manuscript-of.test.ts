import { expect, test } from 'vitest';
import { type Block, type Content, EMPTY_CONTENT, type Photo } from '#shared/article/article';
import { readAssetName } from '#shared/article/identity';
import { manuscriptOf } from '#shared/check/manuscript-of';
import { PORTAL } from '#shared/layout/portal';

const line = (text: string) => [{ text }];
const photo = (caption: string, alt = '', credit = ''): Photo => ({
  asset: readAssetName(`${'a'.repeat(64)}.jpg`),
  size: null,
  alt,
  caption: line(caption),
  credit,
});

const BODY: readonly Block[] = [
  { type: 'paragraph', text: [{ text: 'một ' }, { text: 'đoạn', bold: true }] },
  { type: 'subhead', level: 2, text: line('tít xen') },
  { type: 'quote', text: line('lời'), attribution: 'ông Sáu' },
  {
    type: 'list',
    ordered: false,
    items: [
      { text: line('lúa'), sublist: { type: 'list', ordered: true, items: [{ text: line('nếp'), sublist: null }] } },
      { text: line('mía'), sublist: null },
    ],
  },
  {
    type: 'table',
    header: true,
    widths: null,
    rows: [
      [line('Xã'), line('Hộ')],
      [line('An Thới'), []],
    ],
  },
  { type: 'photos', position: 'full', photos: [photo('ảnh giữa bài', 'mô tả')] },
  { type: 'box', blocks: [{ type: 'paragraph', text: line('tin liên quan') }] },
  { type: 'rule' },
];

const CONTENT: Content = {
  ...EMPTY_CONTENT,
  headline: line('tít'),
  lead: line('sa-pô'),
  photos: [photo('chú thích', 'tả ảnh', 'Hà')],
  body: BODY,
  byline: [
    { name: 'Thu Hà', role: 'Bài và ảnh' },
    { name: 'Minh Tú', role: null },
  ],
};

const passages = (content: Content, layout = PORTAL) =>
  manuscriptOf({ ...content, language: 'vi' }, layout).passages.map(({ key, slot, kind, text }) => [
    key,
    slot,
    kind,
    text,
  ]);

test('every text is a passage, in reading order, named by its path', () => {
  expect(passages(CONTENT)).toEqual([
    ['headline', 'headline', 'headline', 'tít'],
    ['lead', 'lead', 'lead', 'sa-pô'],
    ['photos/0/caption', 'photo', 'caption', 'chú thích'],
    ['photos/0/credit', 'photo', 'credit', 'Hà'],
    ['photos/0/alt', 'photo', 'alt', 'tả ảnh'],
    ['body/0', 'body', 'paragraph', 'một đoạn'],
    ['body/1', 'body', 'subhead', 'tít xen'],
    ['body/2', 'body', 'quote', 'lời'],
    ['body/2/attribution', 'body', 'attribution', 'ông Sáu'],
    ['body/3/0', 'body', 'item', 'lúa'],
    ['body/3/0/0', 'body', 'item', 'nếp'],
    ['body/3/1', 'body', 'item', 'mía'],
    ['body/4/0/0', 'body', 'cell', 'Xã'],
    ['body/4/0/1', 'body', 'cell', 'Hộ'],
    ['body/4/1/0', 'body', 'cell', 'An Thới'],
    ['body/5/0/caption', 'body', 'caption', 'ảnh giữa bài'],
    ['body/5/0/alt', 'body', 'alt', 'mô tả'],
    ['body/6/0', 'body', 'paragraph', 'tin liên quan'],
    ['byline', 'byline', 'byline', 'Bài và ảnh: Thu Hà – Minh Tú'],
  ]);
});

test('the order of the slots is the layout’s', () => {
  const slots = PORTAL.slots.toReversed();
  expect(passages({ ...CONTENT, body: [], photos: [] }, { ...PORTAL, slots }).map(([key]) => key)).toEqual([
    'byline',
    'lead',
    'headline',
  ]);
});

test('what stands in a slot that the layout does not have is read all the same', () => {
  const slots = PORTAL.slots.filter(({ slot }) => slot !== 'photo');
  expect(passages(CONTENT, { ...PORTAL, slots }).at(-1)).toEqual(['photos/0/alt', 'photo', 'alt', 'tả ảnh']);
});

test('photos are known with their words, wherever they stand', () => {
  const { photos } = manuscriptOf({ ...CONTENT, photos: [{ ...photo(''), asset: null }], language: 'vi' }, PORTAL);
  expect(photos).toEqual([
    { key: 'photos/0/caption', slot: 'photo', hasPicture: false, alt: '', caption: '', credit: '' },
    { key: 'body/5/0/caption', slot: 'body', hasPicture: true, alt: 'mô tả', caption: 'ảnh giữa bài', credit: '' },
  ]);
});

test('no two passages share a key', () => {
  const keys = passages(CONTENT).map(([key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
