import { expect, test } from 'vitest';
import type { Content } from '#shared/article/article';
import { EMPTY_CONTENT } from '#shared/article/article';
import { readOffsetDateTime } from '#shared/article/identity';
import { plain } from '#shared/article/inline';
import { plainView } from '#shared/exporting/plain-view';
import { photoOf } from '../../support/articles';
import { furnishedBody } from '../../support/furnished';

test('an empty article has empty fields, not missing ones', () => {
  expect(plainView(EMPTY_CONTENT, { endMark: false, dropped: [] })).toEqual({
    headline: '',
    dateline: null,
    lead: '',
    photos: [],
    body: [],
    endMark: false,
    byline: [],
    dropped: [],
  });
});

test('every paragraph, list item and credit is one plain string, without its marks', () => {
  const at = readOffsetDateTime('2024-03-08T10:54:03+07:00');
  const item = { text: plain('Cắm biển cảnh báo'), sublist: null };
  const content: Content = {
    dateline: at && { at, place: 'Tân Hòa' },
    headline: [{ text: 'Mùa ' }, { text: 'nước nổi', italic: true }],
    lead: plain('Nước về.'),
    photos: [
      { asset: null, size: null, alt: 'Đồng nước', caption: plain('Cánh đồng'), credit: 'Minh Tú' },
      { asset: null, size: null, alt: '', caption: plain('Bến đò'), credit: '' },
    ],
    body: [
      { type: 'paragraph', text: [{ text: 'Đậm', bold: true }, { text: ' và thường.' }] },
      { type: 'subhead', level: 2, text: plain('Việc cần làm') },
      {
        type: 'list',
        ordered: false,
        items: [{ text: plain('Rà soát'), sublist: { type: 'list', ordered: true, items: [item] } }],
      },
    ],
    byline: [
      { name: 'Thu Hà', role: 'Bài' },
      { name: 'Minh Tú', role: null },
    ],
  };
  expect(plainView(content, { endMark: true, dropped: ['A  A'] })).toEqual({
    headline: 'Mùa nước nổi',
    dateline: { at: '2024-03-08T10:54:03+07:00', place: 'Tân Hòa' },
    lead: 'Nước về.',
    photos: [
      { caption: 'Cánh đồng', credit: 'Minh Tú' },
      { caption: 'Bến đò', credit: null },
    ],
    body: ['Đậm và thường.', 'Việc cần làm', 'Rà soát', 'Cắm biển cảnh báo'],
    endMark: true,
    byline: ['Thu Hà', 'Minh Tú'],
    dropped: ['A  A'],
  });
});

test('a table is a line a row, a quote has its speaker on a line of his own, captions go to the photos', () => {
  const photo = (caption: string) => ({ ...photoOf(null), caption: plain(caption), credit: 'Minh Thư' });
  const body = furnishedBody(photo('Bên trái'), [photo('Một'), photo('Hai')]).slice(-5);
  const view = plainView({ ...EMPTY_CONTENT, photos: [photo('Đầu bài')], body }, { endMark: true, dropped: [] });
  expect(view.body).toEqual([
    'Tôi chống đò ở bến này hai mươi sáu năm, nay được nghỉ.',
    '— Ông Phan Văn Đò, người chèo đò cuối cùng',
    'Hạng mục\tTriệu đồng\tNguồn',
    'Mố và trụ cầu\t1.240\tNgân sách xã',
    'Đường dẫn hai đầu\t610\tDân góp',
    'Đèn chiếu sáng\t250\t',
    'Cầu trong xã',
    'Trước cầu này xã đã có cầu Ông Bường và cầu Rạch Vong.',
    'Cầu Ông Bường: năm 2019',
  ]);
  expect(view.photos).toEqual(['Đầu bài', 'Một', 'Hai'].map((caption) => ({ caption, credit: 'Minh Thư' })));
});
